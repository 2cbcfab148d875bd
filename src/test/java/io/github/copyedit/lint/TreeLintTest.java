package io.github.copyedit.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.document.html.HtmlParser;
import io.github.copyedit.document.markdown.MarkdownParser;
import io.github.copyedit.finding.Finding;
import io.github.copyedit.finding.Problem;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.rule.Hits;
import io.github.copyedit.rule.Note;
import io.github.copyedit.rule.Notes;
import io.github.copyedit.rule.Rule;
import io.github.copyedit.rule.RuleInfo;
import io.github.copyedit.rule.RulePlan;
import io.github.copyedit.rule.Tree;
import io.github.copyedit.rule.TreeHits;
import io.github.copyedit.rule.TreeRule;
import io.github.copyedit.source.SourceFile;
import io.github.copyedit.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that see all articles. */
final class TreeLintTest {

  private static final RuleInfo TWIN =
      RuleInfo.of("twin", "Words in two articles", Severity.WARNING, "toy");
  private static final RuleInfo SPELLING =
      RuleInfo.of("LT.SPELLING", "Spelling", Severity.WARNING, "toy");

  /** Reports a word in capitals where an article before has it. */
  private record TwinRule() implements TreeRule {

    @Override
    public RuleInfo info() {
      return TWIN;
    }

    @Override
    public void summarize(Document document, Notes notes) {
      for (Block block : document.blocks()) {
        String text = block.prose().text();
        for (int start = 0; start < text.length(); start = text.indexOf(' ', start) + 1) {
          int blank = text.indexOf(' ', start);
          Span word = new Span(start, blank < 0 ? text.length() : blank);
          if (word.of(text).chars().allMatch(Character::isUpperCase)) {
            notes.inProse(block, word, word.of(text));
          }
          if (blank < 0) {
            break;
          }
        }
      }
    }

    @Override
    public void check(Tree tree, TreeHits hits) {
      Map<String, String> seen = new HashMap<>();
      for (Tree.Article article : tree.articles()) {
        for (Note note : article.notes()) {
          String before = seen.putIfAbsent(note.facts().get(0), article.name());
          if (before != null && !before.equals(article.name())) {
            hits.at(TWIN, article, note, "In " + before + " too, on " + tree.today() + ".");
          }
          if (note.facts().get(0).equals("KABOOM")) {
            throw new IllegalStateException("boom");
          }
          while (note.facts().get(0).equals("FOREVER") && !Thread.interrupted()) {
            Thread.onSpinWait();
          }
        }
      }
    }
  }

  private record SpellingRule() implements Rule {
    @Override
    public RuleInfo info() {
      return SPELLING;
    }

    @Override
    public void check(Document document, Hits hits) {
      for (Block block : document.blocks()) {
        hits.inProse(SPELLING, block, block.prose().all(), "All of it.");
      }
    }
  }

  private static final RuleEngine ENGINE =
      new RuleEngine(
          List.of(new MarkdownParser(HtmlParser.fragment())),
          List.of(new TwinRule()),
          LinterTest.ENGLISH_ONLY,
          words -> new SpellingRule(),
          Map.of());

  private static final Duration TIMEOUT = Duration.ofSeconds(1);

  @TempDir private Path folder;

  private LintResult lint(RulePlan plan, int workers, Map<String, String> texts)
      throws IOException {
    List<SourceFile> files = new ArrayList<>();
    for (Map.Entry<String, String> text : new TreeMap<>(texts).entrySet()) {
      Path path = folder.resolve(text.getKey());
      files.add(new SourceFile(Files.writeString(path, text.getValue()), text.getKey()));
    }
    LintRequest request =
        new LintRequest(
            files,
            List.of(),
            file -> plan,
            workers,
            TIMEOUT,
            10_000,
            LinterTest.TODAY,
            OutcomeCache.NONE,
            true);
    return new Linter(ENGINE).lint(request, Progress.SILENT);
  }

  private static List<String> lines(LintResult result) {
    return result.findings().stream()
        .map(
            finding ->
                "%s:%s %s %s %s"
                    .formatted(
                        finding.file(),
                        finding.start().line(),
                        finding.rule(),
                        finding.excerpt(),
                        finding.status()))
        .toList();
  }

  @Test
  void aClashIsReportedInItsPlaceAndBeatsGrammarThere() throws IOException {
    LintResult result =
        lint(
            LinterTest.Plan.DEFAULT,
            1,
            Map.of("a.md", "The ACME case", "b.md", "x\n\nThe ACME case"));
    assertThat(lines(result))
        .containsExactly(
            "a.md:1 LT.SPELLING The ACME case new",
            "b.md:1 LT.SPELLING x new",
            "b.md:3 twin ACME new");
    assertThat(result.findings().get(2).message()).isEqualTo("In a.md too, on 2024-03-22.");
  }

  @Test
  void theArticleIsShownWithTheMark() throws IOException {
    LintResult result =
        lint(LinterTest.Plan.DEFAULT, 2, Map.of("a.md", "ACME x", "b.md", "So ACME x"));
    ArticleView second = result.articles().get(1);
    assertThat(second.passages().get(0).marks())
        .extracting(mark -> mark.span().of(second.passages().get(0).text()))
        .containsExactly("ACME");
  }

  @Test
  void aStetHoldsForItAndIsUsed() throws IOException {
    Map<String, String> texts =
        Map.of(
            "a.md", "<!-- stet twin -->\n\nThe ACME case", "b.md", "<!-- stet twin -->\n\nACME x");
    assertThat(lines(lint(LinterTest.Plan.DEFAULT, 1, texts)))
        .containsExactly(
            "a.md:1 unused-stet <!-- stet twin --> new",
            "a.md:3 LT.SPELLING The ACME case new",
            "b.md:3 twin ACME suppressed");
  }

  @Test
  void aFileForWhichItIsOffTakesNoPart() throws IOException {
    RulePlan off =
        new LinterTest.Plan(Map.of(), Set.of("twin"), RulePlan.StetPolicy.OPEN, Set.of());
    assertThat(lines(lint(off, 1, Map.of("a.md", "ACME", "b.md", "ACME"))))
        .allMatch(line -> line.contains("LT.SPELLING"));
  }

  @Test
  void aCrashIsAProblemOfTheRunAndNoStetIsBlamed() throws IOException {
    LintResult result =
        lint(
            LinterTest.Plan.DEFAULT,
            1,
            Map.of("a.md", "<!-- stet twin -->\n\nKABOOM", "b.md", "x"));
    assertThat(result.problems())
        .extracting(Problem::message)
        .singleElement()
        .asString()
        .startsWith("the rule crashed when it compared the articles (IllegalStateException: boom");
    assertThat(lines(result)).noneMatch(line -> line.contains("unused-stet"));
  }

  @Test
  void oneThatGoesOnAndOnIsAProblemOfTheRun() throws IOException {
    LintResult result = lint(LinterTest.Plan.DEFAULT, 1, Map.of("a.md", "FOREVER", "b.md", "x"));

    assertThat(result.problems())
        .containsExactly(
            new Problem(
                Problem.Stage.RULE,
                "",
                Optional.of(TWIN.id()),
                "ran out of time when it compared the articles: raise copyedit.fileTimeout, or"
                    + " switch the rule off, and report it"));
    assertThat(lines(result)).contains("b.md:1 LT.SPELLING x new");
  }

  @Test
  void theNumberOfWorkersChangesNothing() throws IOException {
    Random random = new Random(7);
    List<String> words = List.of("ACME", "x", "NATO", "y", "FIFA", "UN", "z");
    Map<String, String> texts = new HashMap<>();
    for (int i = 0; i < 40; i++) {
      List<String> shuffled = new ArrayList<>(words);
      Collections.shuffle(shuffled, random);
      texts.put("a" + i + ".md", String.join(" ", shuffled.subList(0, 1 + random.nextInt(5))));
    }
    List<Finding> alone = lint(LinterTest.Plan.DEFAULT, 1, texts).findings();
    assertThat(alone).hasSizeGreaterThan(20);
    assertThat(lint(LinterTest.Plan.DEFAULT, 5, texts).findings()).isEqualTo(alone);
  }
}
