package io.github.copyedit.speed;

import io.github.copyedit.Copydesk;
import io.github.copyedit.cache.EntryStore;
import io.github.copyedit.config.Configuration;
import io.github.copyedit.config.ProfileName;
import io.github.copyedit.config.RuleCatalog;
import io.github.copyedit.config.RunChoice;
import io.github.copyedit.document.FormatSettings;
import io.github.copyedit.finding.Finding;
import io.github.copyedit.lint.LintRequest;
import io.github.copyedit.lint.LintResult;
import io.github.copyedit.lint.Linter;
import io.github.copyedit.lint.OutcomeCache;
import io.github.copyedit.lint.Progress;
import io.github.copyedit.lint.RuleEngine;
import io.github.copyedit.plugin.AllParsers;
import io.github.copyedit.rule.ArticleLanguages;
import io.github.copyedit.rule.Rule;
import io.github.copyedit.rule.grammar.GrammarRule;
import io.github.copyedit.rule.grammar.LanguageToolChecker;
import io.github.copyedit.rule.newsroom.NewsroomRules;
import io.github.copyedit.rule.newsroom.copy.NameVocabulary;
import io.github.copyedit.rule.newsroom.copy.NamesOfRun;
import io.github.copyedit.source.SourceFinder;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lints a folder as the plugin does, in a virtual machine that does nothing else. */
public final class GrammarRun {

  private static final long CACHE_BYTES = 500_000_000;

  private GrammarRun() {}

  /**
   * @param arguments the folder, the number of workers, the profile, and where outcomes are kept,
   *     if they are
   */
  public static void main(String[] arguments) {
    Optional<Path> cache =
        arguments.length > 3 ? Optional.of(Path.of(arguments[3])) : Optional.empty();
    try (LanguageToolChecker grammar =
        new LanguageToolChecker(Locale.US, Runtime.getRuntime().availableProcessors())) {
      LintResult result =
          run(
              Path.of(arguments[0]),
              Integer.parseInt(arguments[1]),
              only(List.of("LT.*")),
              ProfileName.named(arguments[2]).orElseThrow(),
              cache,
              grammar);
      long words = result.files().stream().mapToLong(LintResult.LintedFile::words).sum();
      System.out.printf(
          "%d files, %d words, %d findings, %d problems%n",
          result.files().size(), words, result.findings().size(), result.problems().size());
    }
  }

  /** The findings, by file and place. */
  static List<Finding> lint(
      Path folder,
      int workers,
      List<String> rules,
      Optional<Path> cache,
      LanguageToolChecker grammar) {
    return run(folder, workers, only(rules), ProfileName.EVERYTHING, cache, grammar).findings();
  }

  private static RunChoice only(List<String> rules) {
    return new RunChoice(rules, List.of());
  }

  static LintResult run(
      Path folder,
      int workers,
      RunChoice rules,
      ProfileName profile,
      Optional<Path> cache,
      LanguageToolChecker grammar) {
    NameVocabulary names = NameVocabulary.read();
    RuleEngine engine =
        new RuleEngine(
            AllParsers.of(FormatSettings.NONE),
            List.of(),
            new NewsroomRules().rules(),
            ArticleLanguages.AS_SAID,
            grammar,
            settings -> new GrammarRule(grammar, settings, names),
            new NamesOfRun(names),
            Map.of("copyedit", "test"));
    SourceFinder.Found found =
        new SourceFinder(folder, List.of(), List.of(), Set.of(), engine.extensions())
            .find(List.of(folder));
    LintRequest request =
        new LintRequest(
            found.files(),
            found.problems(),
            Configuration.DEFAULT.plan(
                rules,
                Copydesk.in(profile),
                RuleCatalog.of(engine.rules().stream().map(Rule::info).toList())),
            workers,
            Duration.ofMinutes(10),
            50_000_000,
            LocalDate.of(2026, 7, 1),
            cache
                .map(
                    at ->
                        OutcomeCache.in(
                            new EntryStore(at, true, CACHE_BYTES, Instant::now), "benchmark"))
                .orElse(OutcomeCache.NONE),
            false);
    return new Linter(engine).lint(request, Progress.SILENT);
  }
}
