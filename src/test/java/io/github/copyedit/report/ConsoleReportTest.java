package io.github.copyedit.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copyedit.finding.Problem;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.finding.Status;
import io.github.copyedit.lint.LintResult;
import io.github.copyedit.report.ConsoleLine.Level;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ConsoleReportTest {

  private static List<ConsoleLine> lines(LintResult result, int limit) {
    List<ConsoleLine> lines = new ArrayList<>();
    new ConsoleReport(ConsoleStyle.PLAIN, limit).print(result, lines::add);
    return lines;
  }

  private static List<String> texts(LintResult result) {
    return lines(result, 200).stream().map(ConsoleLine::text).toList();
  }

  @Test
  void saysWhenThereIsNothing() {
    assertThat(lines(new ResultBuilder().clean("a.md", 1).clean("b.md", 1_234).build(), 200))
        .containsExactly(new ConsoleLine(Level.INFO, "no findings (1,235 words in 2 files)"));
  }

  @Test
  void suppressedFindingsAreCountedButNotListed() {
    LintResult result =
        new ResultBuilder()
            .article("a.md", "Some words here.")
            .status(Status.SUPPRESSED)
            .finds(Severity.ERROR, "ad-marker", "words", "Delete it.")
            .end()
            .build();
    assertThat(texts(result)).containsExactly("no findings (3 words in 1 file; 1 suppressed)");
  }

  @Test
  void quotesAWordThatTheMessageHasOnlyWithinAnother() {
    LintResult result =
        new ResultBuilder()
            .article("a.md", "The one no came from him.")
            .finds(Severity.WARNING, "LT.NOW", "no", "Did you mean “now”?")
            .end()
            .build();
    assertThat(texts(result)).contains("a.md:1:9  warning     Did you mean “now”? \"no\" [LT.NOW]");
  }

  @Test
  void listsTheHeaviestWhenThereAreTooMany() {
    ResultBuilder.Article article = new ResultBuilder().article("a.md", "a b c d e f");
    article.finds(Severity.SUGGESTION, "some-rule", "a", "No 1.");
    article.finds(Severity.WARNING, "some-rule", "b", "No 2.");
    article.finds(Severity.ERROR, "some-rule", "c", "No 3.");
    article.finds(Severity.WARNING, "some-rule", "d", "No 4.");
    article.finds(Severity.ERROR, "some-rule", "e", "No 5.");
    assertThat(lines(article.end().build(), 3))
        .containsExactly(
            new ConsoleLine(Level.WARNING, "a.md:1:3  warning     No 2. \"b\" [some-rule]"),
            new ConsoleLine(Level.ERROR, "a.md:1:5  error       No 3. \"c\" [some-rule]"),
            new ConsoleLine(Level.ERROR, "a.md:1:9  error       No 5. \"e\" [some-rule]"),
            new ConsoleLine(Level.INFO, ""),
            new ConsoleLine(Level.INFO, "... and 2 more in the report"),
            new ConsoleLine(Level.INFO, "2 errors, 2 warnings, 1 suggestion (6 words in 1 file)"));
  }

  @Test
  void offersTheFirstSuggestionOnceAndLeavesOutWhatIsLong() {
    String fifty = "x".repeat(50);
    LintResult result =
        new ResultBuilder()
            .article("a.md", "teh " + fifty)
            .finds(Severity.WARNING, "r1", "teh", "A typo.", "the", "tech")
            .finds(Severity.WARNING, "r2", "teh", "Not \"teh\" but \"the\".", "the")
            .finds(Severity.WARNING, "r3", "teh", "Not \"teh\".", "the")
            .finds(Severity.WARNING, "r4", fifty, "Too long.", fifty)
            .end()
            .build();
    assertThat(texts(result))
        .contains(
            "a.md:1:1  warning     A typo. \"teh\" -> \"the\" [r1]",
            "a.md:1:1  warning     Not \"teh\" but \"the\". [r2]",
            "a.md:1:1  warning     Not \"teh\". -> \"the\" [r3]",
            "a.md:1:5  warning     Too long. [r4]");
  }

  @Test
  void quotesInMarksThatTheTextHasNotItself() {
    LintResult result =
        new ResultBuilder()
            .article("a.md", "He said ''no''.")
            .finds(Severity.WARNING, "r1", "''no''", "Two apostrophes.", "\"no\"")
            .end()
            .build();
    assertThat(texts(result))
        .contains("a.md:1:9  warning     Two apostrophes. \"''no''\" -> '\"no\"' [r1]");
  }

  @Test
  void whatAnArticleSaysCannotCommandTheLog() {
    String evil = "::error::x\n::add-mask::y\u001b[2J##[group]\u202e";
    LintResult result =
        new ResultBuilder()
            .article("a\n::warning::.md", evil)
            .finds(Severity.ERROR, "some-rule", evil, "Names \"" + evil + "\".", evil)
            .end()
            .problem(Problem.at(Problem.Stage.READ, "b\u001b.md", evil))
            .notice(evil)
            .build();
    assertThat(texts(result))
        .allSatisfy(
            line ->
                assertThat(line)
                    .doesNotContain("\n", "\u001b", "\u202e", "##[")
                    .doesNotContainPattern("::[a-z]"))
        .anySatisfy(line -> assertThat(line).contains("\\u001b[2J"));
  }

  @Test
  void stylesWordsThatAreHarmlessAlready() {
    ConsoleStyle brackets =
        new ConsoleStyle() {
          @Override
          public String error(String text) {
            return "<e>" + text + "</e>";
          }

          @Override
          public String path(String text) {
            return "<p>" + text + "</p>";
          }
        };
    List<String> lines = new ArrayList<>();
    new ConsoleReport(brackets)
        .print(
            new ResultBuilder()
                .article("a.md", "x")
                .finds(Severity.ERROR, "some-rule", "x", "No.")
                .end()
                .build(),
            line -> lines.add(line.text()));
    assertThat(lines.get(0)).isEqualTo("<p>a.md:1:1</p>  <e>error</e>       No. \"x\" [some-rule]");
  }
}
