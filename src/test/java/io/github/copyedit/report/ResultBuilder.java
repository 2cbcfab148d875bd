package io.github.copyedit.report;

import io.github.copyedit.finding.Finding;
import io.github.copyedit.finding.Fingerprint;
import io.github.copyedit.finding.Fix;
import io.github.copyedit.finding.Problem;
import io.github.copyedit.finding.RuleId;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.finding.Status;
import io.github.copyedit.lint.ArticleView;
import io.github.copyedit.lint.ArticleView.Mark;
import io.github.copyedit.lint.ArticleView.Passage;
import io.github.copyedit.lint.LintResult;
import io.github.copyedit.lint.LintResult.LintedFile;
import io.github.copyedit.source.Source;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes results by hand, with findings that stand where their words stand. */
final class ResultBuilder {

  private final List<LintedFile> files = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<String> notices = new ArrayList<>();
  private final List<ArticleView> views = new ArrayList<>();
  private final Map<String, String> versions = new TreeMap<>();

  /**
   * Paragraphs between blank lines; one after {@code #} is the headline, after {@code ##} a
   * heading.
   */
  final class Article {
    private final Source source;
    private final Optional<String> entry;
    private final List<Finding> here = new ArrayList<>();
    private final Fingerprint fingerprint = new Fingerprint();
    private Optional<Fix> fix = Optional.empty();
    private Status status = Status.NEW;

    private Article(String file, Optional<String> entry, String text) {
      source = Source.of(file, text);
      this.entry = entry;
    }

    /** The next finding's. */
    Article fix(String replacement) {
      fix = Optional.of(new Fix(new Span(0, 0), replacement));
      return this;
    }

    /** The next finding's. */
    Article status(Status next) {
      status = next;
      return this;
    }

    Article finds(Severity severity, String rule, String words, String message, String... offers) {
      int start = source.text().indexOf(words);
      if (start < 0) {
        throw new IllegalArgumentException("not in the article: " + words);
      }
      Span span = Span.ofLength(start, words.length());
      RuleId id = new RuleId(rule);
      Finding finding =
          new Finding(
              source.file(),
              entry,
              id,
              severity,
              message,
              span,
              source.lines().position(span.start()),
              source.lines().position(span.end()),
              words,
              List.of(offers),
              fix,
              fingerprint.next(id, entry, words, message),
              status);
      here.add(finding);
      fix = Optional.empty();
      status = Status.NEW;
      return this;
    }

    ResultBuilder end() {
      findings.addAll(here);
      long words = source.text().split("\\s+").length;
      files.removeIf(file -> file.file().equals(source.file()));
      int articles = (int) views.stream().filter(v -> v.file().equals(source.file())).count() + 1;
      files.add(new LintedFile(source.file(), articles, words));
      views.add(new ArticleView(source.file(), entry, "en-US", headline(), true, passages()));
      return ResultBuilder.this;
    }

    private Optional<String> headline() {
      return passages().stream().filter(one -> one.level() == 1).map(Passage::text).findFirst();
    }

    private List<Passage> passages() {
      List<Passage> passages = new ArrayList<>();
      int start = 0;
      for (String block : source.text().split("\n\n")) {
        if (!block.isBlank()) {
          passages.add(passage(block, start));
        }
        start += block.length() + 2;
      }
      return passages;
    }

    private Passage passage(String block, int start) {
      int level = block.startsWith("## ") ? 2 : block.startsWith("# ") ? 1 : 0;
      String kind = level > 0 ? "heading" : block.startsWith("> ") ? "quote" : "paragraph";
      int skip = level > 0 ? level + 1 : kind.equals("quote") ? 2 : 0;
      Span prose = new Span(start + skip, start + block.length());
      List<Mark> marks =
          here.stream()
              .filter(finding -> !finding.source().isEmpty() && prose.contains(finding.source()))
              .map(found -> new Mark(found.source().shift(-prose.start()), found.fingerprint()))
              .sorted(Comparator.comparing(Mark::span).thenComparing(Mark::fingerprint))
              .toList();
      return new Passage(0, kind, level, block.substring(skip), marks);
    }
  }

  Article article(String file, String text) {
    return new Article(file, Optional.empty(), text);
  }

  Article article(String file, String entry, String text) {
    return new Article(file, Optional.of(entry), text);
  }

  ResultBuilder clean(String file, long words) {
    files.add(new LintedFile(file, 1, words));
    return this;
  }

  ResultBuilder problem(Problem problem) {
    problems.add(problem);
    return this;
  }

  ResultBuilder notice(String notice) {
    notices.add(notice);
    return this;
  }

  ResultBuilder version(String name, String version) {
    versions.put(name, version);
    return this;
  }

  LintResult build() {
    files.sort(Comparator.comparing(LintedFile::file));
    return new LintResult(
        files,
        findings.stream().sorted().toList(),
        problems.stream().sorted().toList(),
        notices.stream().sorted().toList(),
        views,
        Map.of("total", 1234L, "parse", 56L, "grammar", 1100L),
        versions);
  }
}
