package io.github.copyedit.rule.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copyedit.config.Configuration;
import io.github.copyedit.config.RuleCatalog;
import io.github.copyedit.config.RunChoice;
import io.github.copyedit.config.RunDefaults;
import io.github.copyedit.document.FormatSettings;
import io.github.copyedit.lint.LintRequest;
import io.github.copyedit.lint.LintResult;
import io.github.copyedit.lint.Linter;
import io.github.copyedit.lint.OutcomeCache;
import io.github.copyedit.lint.Progress;
import io.github.copyedit.lint.RuleEngine;
import io.github.copyedit.plugin.AllParsers;
import io.github.copyedit.rule.Deadline;
import io.github.copyedit.rule.GrammarSettings;
import io.github.copyedit.rule.newsroom.copy.NameVocabulary;
import io.github.copyedit.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** In a stranger's pull request the house's own rules are a stranger's. */
@Timeout(120)
class HouseRuleTimeTest {

  private static final String RULE =
      """
      <rules lang="en">
        <category id="HOUSE" name="House style">
          <rule id="HOUSE_SLOW" name="slow">
            <regexp>(a|aa)+\\1[bc]</regexp>
            <message>Slow.</message>
            <example correction="">It is <marker>aac</marker>.</example>
          </rule>
        </category>
      </rules>
      """;

  @TempDir private Path folder;

  @Test
  void aRuleThatTakesForEverCostsItsFileAlone() throws IOException {
    Files.createDirectories(folder.resolve("rules/languagetool"));
    Files.writeString(folder.resolve("rules/languagetool/slow.xml"), RULE);
    Map<String, String> texts =
        Map.of(
            "a.txt", "She go home.", "b.txt", "a".repeat(200), "c.txt", "It is aac. He go home.");
    List<SourceFile> files = new ArrayList<>();
    for (Map.Entry<String, String> text : texts.entrySet()) {
      Path path = Files.writeString(folder.resolve(text.getKey()), text.getValue());
      files.add(new SourceFile(path, text.getKey()));
    }
    LintResult result;
    try (LanguageToolChecker checker = new LanguageToolChecker(Locale.US, 2)) {
      checker.check("Load.", Locale.US, settings(), Deadline.none());
      NameVocabulary names = NameVocabulary.read();
      RuleEngine engine =
          new RuleEngine(
              AllParsers.of(FormatSettings.NONE),
              List.of(),
              checker,
              settings -> new GrammarRule(checker, settings, names),
              Map.of());
      result = new Linter(engine).lint(request(files), Progress.SILENT);
    }
    assertThat(result.problems())
        .extracting(problem -> problem.file() + " " + problem.rule().orElseThrow())
        .containsExactly("b.txt LT");
    assertThat(result.problems().get(0).message()).startsWith("ran out of time and does not stop");
    assertThat(result.findings())
        .extracting(finding -> finding.file() + " " + finding.rule())
        .containsExactly("a.txt LT.HE_VERB_AGR", "c.txt LT.HOUSE_SLOW", "c.txt LT.HE_VERB_AGR");
  }

  private GrammarSettings settings() {
    return Configuration.DEFAULT.withExtras(folder).planFor("a.txt").grammarSettings();
  }

  private LintRequest request(List<SourceFile> files) {
    return new LintRequest(
        files,
        List.of(),
        Configuration.DEFAULT
            .withExtras(folder)
            .plan(RunChoice.ALL, RunDefaults.NONE, RuleCatalog.of(List.of())),
        2,
        Duration.ofSeconds(2),
        10_000,
        LocalDate.of(2026, 7, 1),
        OutcomeCache.NONE,
        false);
  }
}
