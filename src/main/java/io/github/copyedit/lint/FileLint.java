package io.github.copyedit.lint;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.document.UnknownFormatException;
import io.github.copyedit.document.UnreadableDocumentException;
import io.github.copyedit.finding.Problem;
import io.github.copyedit.rule.Deadline;
import io.github.copyedit.rule.Rule;
import io.github.copyedit.rule.RulePlan;
import io.github.copyedit.source.SourceFile;
import io.github.copyedit.source.SourceReader;
import io.github.copyedit.source.UnreadableSourceException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads one file and lints its articles. */
final class FileLint {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][^\\s]*");

  private final SourceFile file;
  private final RuleEngine engine;
  private final RulePlan plan;
  private final FileClock clock;
  private final List<Problem> problems = new ArrayList<>();
  private final List<ArticleDraft> drafts = new ArrayList<>();
  private final Set<Locale> unchecked = new HashSet<>();
  private Optional<UnknownFormatException> unknown = Optional.empty();
  private final Map<String, Long> nanos = new HashMap<>();

  FileLint(SourceFile file, RuleEngine engine, RulePlan plan, FileClock clock) {
    this.file = file;
    this.engine = engine;
    this.plan = plan;
    this.clock = clock;
  }

  FileOutcome run(SourceReader reader) {
    List<Document> documents = parse(reader);
    if (plan.grammar()) {
      documents.stream()
          .findFirst()
          .filter(document -> !document.segments().isEmpty())
          .flatMap(Document::language)
          .ifPresent(this::prepare);
    }
    for (Document document : documents) {
      if (clock.deadline().passed()) {
        if (problems.isEmpty()) {
          problems.add(clock.ranOut());
        }
        break;
      }
      lintSafely(document);
    }
    long words = documents.stream().mapToLong(FileLint::words).sum();
    return new FileOutcome(
        new LintResult.LintedFile(file.file(), documents.size(), words),
        drafts,
        problems,
        unchecked,
        documents.stream().anyMatch(document -> document.origins().missed()),
        unknown,
        false,
        nanos);
  }

  /** The first file of a run begins what takes seconds, and the rules that are quick go on. */
  private void prepare(Locale language) {
    engine.grammar().prepare(language, plan.grammarSettings());
  }

  private List<Document> parse(SourceReader reader) {
    long start = System.nanoTime();
    try {
      List<Document> documents = settled(engine.documents(file, reader, plan.encoding()));
      clock.deadline().check();
      return documents;
    } catch (UnreadableSourceException e) {
      problem(Problem.Stage.READ, e.getMessage());
    } catch (UnreadableDocumentException e) {
      problem(Problem.Stage.PARSE, e.getMessage());
      return settled(e.readable());
    } catch (UnknownFormatException e) {
      unknown = Optional.of(e);
    } catch (Deadline.PassedException e) {
      problems.add(clock.ranOut());
    } catch (Throwable e) {
      Crash.passOnFatal(e);
      problem(
          Problem.Stage.PARSE,
          "the parser crashed (%s): exclude the file, and report it".formatted(Crash.describe(e)));
    } finally {
      count("parse", start);
    }
    return List.of();
  }

  /** In the languages that rules are to read them in. */
  private List<Document> settled(List<Document> documents) {
    return documents.stream()
        .map(document -> engine.languages().settle(document, plan.languages()))
        .toList();
  }

  /**
   * What goes wrong outside of a rule, such as with a place that a rule made up, costs one article.
   */
  private void lintSafely(Document document) {
    try {
      lint(document);
    } catch (Throwable e) {
      Crash.passOnFatal(e);
      problem(
          Problem.Stage.RULE,
          "its findings could not be gathered (%s): exclude the file, and report it"
              .formatted(Crash.describe(e)));
    }
  }

  private void lint(Document document) {
    long start = System.nanoTime();
    List<Rule> rules = new ArrayList<>(engine.rules());
    if (plan.grammar()) {
      // The last one: it may wait for a language that is still being loaded.
      rules.add(engine.grammarRule().apply(plan.grammarSettings()));
    }
    ArticleLint article = new ArticleLint(document, plan, clock);
    drafts.add(article.run(rules));
    if (plan.grammar()) {
      noteUnchecked(document);
    }
    problems.addAll(article.problems());
    count("rules", start);
  }

  private void noteUnchecked(Document document) {
    for (Document.Segment segment : document.segments()) {
      if (!engine.grammar().supports(segment.language())) {
        unchecked.add(segment.language());
      }
    }
  }

  private void problem(Problem.Stage stage, String message) {
    problems.add(Problem.at(stage, file.file(), message));
  }

  private void count(String stage, long start) {
    nanos.merge(stage, System.nanoTime() - start, Long::sum);
  }

  private static long words(Document document) {
    return document.blocks().stream()
        .map(Block::prose)
        .mapToLong(prose -> WORD.matcher(prose.text()).results().count())
        .sum();
  }
}
