package io.github.copyedit.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copyedit.NoGrammar;
import io.github.copyedit.config.ConfigReader;
import io.github.copyedit.config.ConfigSource;
import io.github.copyedit.config.RuleCatalog;
import io.github.copyedit.config.RulePlans;
import io.github.copyedit.config.RunChoice;
import io.github.copyedit.config.RunDefaults;
import io.github.copyedit.document.Document;
import io.github.copyedit.finding.Finding;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.lint.LintRequest;
import io.github.copyedit.lint.LintResult;
import io.github.copyedit.lint.Linter;
import io.github.copyedit.lint.OutcomeCache;
import io.github.copyedit.lint.Progress;
import io.github.copyedit.lint.RuleEngine;
import io.github.copyedit.lint.UnusedStet;
import io.github.copyedit.rule.Hits;
import io.github.copyedit.rule.Rule;
import io.github.copyedit.rule.RuleInfo;
import io.github.copyedit.rule.newsroom.NewsroomRules;
import io.github.copyedit.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Runs the newsroom rules as the tool does and keeps what it says of suppressions. */
record StetRunner(Path folder) implements ExampleRunner {

  private static final long MAX_FILE_SIZE = 100_000;

  @Override
  public List<Found> run(String file, String text, Map<String, String> options) {
    Path path = folder.resolve(file);
    try {
      Files.writeString(path, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    RuleEngine engine =
        new RuleEngine(
            RuleRunner.PARSERS,
            new NewsroomRules().rules(),
            new NoGrammar(),
            words -> new NoGrammarRule(),
            Map.of());
    LintRequest request =
        new LintRequest(
            List.of(new SourceFile(path, file)),
            List.of(),
            plans(options),
            1,
            Duration.ofMinutes(1),
            MAX_FILE_SIZE,
            LocalDate.EPOCH,
            OutcomeCache.NONE,
            false);
    LintResult result = new Linter(engine).lint(request, Progress.SILENT);
    assertThat(result.problems()).isEmpty();
    return result.findings().stream()
        .filter(finding -> finding.rule().equals(UnusedStet.INFO.id()))
        .map(StetRunner::found)
        .toList();
  }

  private static RulePlans plans(Map<String, String> options) {
    boolean requireReason = Boolean.parseBoolean(options.get("requireReason"));
    RuleCatalog catalog = RuleCatalog.of(RuleCatalogTest.infos().toList());
    ConfigSource source =
        new ConfigSource("copyedit.yml", "stet: {requireReason: %s}".formatted(requireReason));
    return ConfigReader.read(source, catalog).plan(RunChoice.ALL, RunDefaults.NONE, catalog);
  }

  private static Found found(Finding finding) {
    return new Found(finding.source(), finding.message(), finding.suggestions(), finding.fix());
  }

  private record NoGrammarRule() implements Rule {
    @Override
    public RuleInfo info() {
      return RuleInfo.of("LT.NONE", "None", Severity.WARNING, "grammar");
    }

    @Override
    public void check(Document document, Hits hits) {}
  }
}
