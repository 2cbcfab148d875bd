package io.github.copyedit;

import io.github.copyedit.config.Configuration;
import io.github.copyedit.config.RuleCatalog;
import io.github.copyedit.config.RunChoice;
import io.github.copyedit.config.RunDefaults;
import io.github.copyedit.document.FormatSettings;
import io.github.copyedit.finding.Finding;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.gate.Verdict;
import io.github.copyedit.lint.LintRequest;
import io.github.copyedit.lint.LintResult;
import io.github.copyedit.lint.Linter;
import io.github.copyedit.lint.OutcomeCache;
import io.github.copyedit.lint.Progress;
import io.github.copyedit.lint.RuleEngine;
import io.github.copyedit.plugin.AllParsers;
import io.github.copyedit.report.FindingsReport;
import io.github.copyedit.rule.Rule;
import io.github.copyedit.rule.newsroom.NewsroomRules;
import io.github.copyedit.source.SourceFinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Prints how well the newsroom rules do on labelled articles: {@code mvn -Pbenchmark test-compile
 * exec:exec -Dbenchmark=io.github.copyedit.Accuracy}. The labels' own scorer gives precision and
 * recall; below it stand the findings on clean copy, where each is a false alarm or has a defence.
 */
public final class Accuracy {

  private static final Path OUTPUT = Path.of("target/accuracy");
  private static final int CLEAN_WORDS = 2000;
  private static final RunChoice NO_GRAMMAR = new RunChoice(List.of(), List.of("LT.*"));

  private Accuracy() {}

  /** The half to take, and then what the scorer takes too, such as {@code --list 50}. */
  public static void main(String[] arguments) throws Exception {
    List<String> options = new ArrayList<>(List.of(arguments));
    String half = options.isEmpty() ? "dev" : options.remove(0);
    Path root = CleanCopy.BENCH.resolve(half);
    if (!Files.isDirectory(root)) {
      System.out.println(root + " is not at hand: there is nothing to measure.");
      return;
    }
    LintResult result = lint(root, file -> true);
    Files.createDirectories(OUTPUT);
    Path findings = new FindingsReport().write(result, new Verdict.Passed(List.of()), OUTPUT);
    score(root, findings, options);
    count(result);
    clean(root);
  }

  private static LintResult lint(Path root, Predicate<String> chosen) {
    RuleEngine engine =
        new RuleEngine(
            AllParsers.of(FormatSettings.NONE),
            new NewsroomRules().rules(),
            new NoGrammar(),
            words -> {
              throw new IllegalStateException("no grammar here");
            },
            Map.of());
    SourceFinder finder =
        new SourceFinder(root, List.of(), List.of(), Set.of(), engine.extensions());
    SourceFinder.Found found = finder.find(List.of(root));
    RuleCatalog catalog = RuleCatalog.of(engine.rules().stream().map(Rule::info).toList());
    LintRequest request =
        new LintRequest(
            found.files().stream().filter(file -> chosen.test(file.file())).toList(),
            found.problems(),
            Configuration.DEFAULT.plan(NO_GRAMMAR, RunDefaults.NONE, catalog),
            2,
            Duration.ofSeconds(60),
            20_000_000,
            Copydesk.TODAY,
            OutcomeCache.NONE,
            false);
    return new Linter(engine).lint(request, Progress.SILENT);
  }

  private static void score(Path root, Path findings, List<String> options) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                "python3",
                CleanCopy.BENCH.resolve("score.py").toString(),
                "--root",
                root.toString(),
                "--findings",
                findings.toString(),
                "--map",
                CleanCopy.BENCH.resolve("map.json").toString()));
    command.addAll(options);
    new ProcessBuilder(command).inheritIO().start().waitFor();
  }

  /** Alone: beside their own copies they are no clean tree. */
  private static void clean(Path root) throws IOException {
    LintResult result = lint(root, CleanCopy.files(root)::contains);
    List<Finding> alarms =
        result.findings().stream()
            .filter(finding -> finding.severity() != Severity.SUGGESTION)
            .filter(finding -> !finding.rule().value().equals("undated"))
            .toList();
    System.out.printf(
        "%nClean copy: %d files, %d words, %d findings of warning and above but undated: %.2f in %d"
            + " words%n",
        result.files().size(),
        result.words(),
        alarms.size(),
        alarms.size() * (double) CLEAN_WORDS / result.words(),
        CLEAN_WORDS);
    alarms.forEach(
        alarm ->
            System.out.printf(
                "  %s:%d %s %s%n",
                alarm.file(), alarm.start().line(), alarm.rule(), alarm.excerpt()));
  }

  private static void count(LintResult result) {
    Map<String, Long> byRule = new TreeMap<>();
    result.findings().forEach(finding -> byRule.merge(finding.rule().value(), 1L, Long::sum));
    System.out.println("All findings by rule: " + byRule);
    result.problems().forEach(System.out::println);
  }
}
