package io.github.copyedit.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copyedit.config.ConfigLocator;
import io.github.copyedit.config.ConfigReader;
import io.github.copyedit.config.RuleCatalog;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.finding.Status;
import io.github.copyedit.gate.Verdict;
import io.github.copyedit.lint.LintResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordsReportTest {

  private static final String ENGLISH = "LT.MORFOLOGIK_RULE_EN_US";
  private static final String GERMAN = "LT.GERMAN_SPELLER_RULE";

  @TempDir private Path directory;

  private static LintResult result() {
    Severity warning = Severity.WARNING;
    return new ResultBuilder()
        .article("a.md", "Wichman's coachee met a COACHEE, the gratful one. McFoo goes.")
        .finds(warning, ENGLISH, "Wichman's", "Unknown.", "Wickman's", "Richman's")
        .finds(warning, ENGLISH, "coachee", "Unknown.")
        .finds(warning, ENGLISH, "COACHEE", "Unknown.")
        .finds(warning, ENGLISH, "McFoo", "Unknown.")
        .finds(warning, "LT.THAN_THEN", "goes", "Something else.")
        .status(Status.SUPPRESSED)
        .finds(warning, ENGLISH, "gratful", "Unknown.", "grateful")
        .end()
        .article("b.md", "Nothing. Wichman met Mcfoo, WICHMAN. Coachee.")
        .finds(warning, ENGLISH, "Wichman", "Unknown.", "Wickman")
        .finds(warning, ENGLISH, "WICHMAN", "Unknown.", "WICKMAN")
        .finds(warning, ENGLISH, "Mcfoo", "Unknown.")
        .finds(warning, ENGLISH, "Coachee", "Unknown.")
        .end()
        .article("c.md", "Das Förderl.")
        .finds(warning, GERMAN, "Förderl", "Unbekannt.", "Förder")
        .end()
        .build();
  }

  @Test
  void listsTheWordsOfMostArticlesFirst() throws IOException {
    Path file = new WordsReport().write(result(), new Verdict.Passed(List.of()), directory);
    assertThat(Files.readString(file))
        .isEqualTo(
            """
            # Words that no dictionary has, those of most articles first. Move what is right into
            # copyedit/accept.txt, or accept.de.txt and the like for one language; the rest are mistakes.

            # LT.GERMAN_SPELLER_RULE
            Förderl                  # 1 article, 1 time; c.md:1; perhaps Förder

            # LT.MORFOLOGIK_RULE_EN_US
            Wichman                  # 2 articles, 3 times; a.md:1; perhaps Wickman's
            coachee                  # 2 articles, 3 times; a.md:1
            McFoo                    # 1 article, 1 time; a.md:1
            Mcfoo                    # 1 article, 1 time; b.md:1
            """);
  }

  /** The file as it is accepts every word in it. */
  @Test
  void isAListOfAcceptedWords() throws IOException {
    Files.createDirectories(directory.resolve("copyedit"));
    Path file = new WordsReport().write(result(), new Verdict.Passed(List.of()), directory);
    Files.move(file, directory.resolve("copyedit/accept.txt"));
    var words =
        ConfigReader.read(
                ConfigLocator.find(directory, directory).orElseThrow(), RuleCatalog.of(List.of()))
            .words()
            .in(Locale.US);
    assertThat(List.of("Wichman", "WICHMAN", "Coachee", "McFoo", "Mcfoo", "Förderl"))
        .allMatch(words::accepts);
    assertThat(words.terms()).hasSize(5);
  }
}
