package io.github.copyedit;

import io.github.copyedit.config.Configuration;
import io.github.copyedit.config.ProfileName;
import io.github.copyedit.config.RuleCatalog;
import io.github.copyedit.config.RunChoice;
import io.github.copyedit.config.RunDefaults;
import io.github.copyedit.document.FormatSettings;
import io.github.copyedit.document.docx.DocxParser;
import io.github.copyedit.lint.LintRequest;
import io.github.copyedit.lint.LintResult;
import io.github.copyedit.lint.Linter;
import io.github.copyedit.lint.OutcomeCache;
import io.github.copyedit.lint.Progress;
import io.github.copyedit.lint.RuleEngine;
import io.github.copyedit.lint.UnusedStet;
import io.github.copyedit.plugin.AllParsers;
import io.github.copyedit.rule.Rule;
import io.github.copyedit.rule.RuleInfo;
import io.github.copyedit.rule.grammar.GrammarRule;
import io.github.copyedit.rule.grammar.LanguageToolChecker;
import io.github.copyedit.rule.language.DetectingLanguages;
import io.github.copyedit.rule.language.model.OpenNlpDetector;
import io.github.copyedit.rule.newsroom.NewsroomRules;
import io.github.copyedit.rule.newsroom.copy.NameVocabulary;
import io.github.copyedit.rule.newsroom.copy.NamesOfRun;
import io.github.copyedit.source.SourceFinder;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The whole tool but for Maven, with its default configuration. */
public final class Copydesk implements AutoCloseable {

  public static final Duration FILE_TIMEOUT = Duration.ofSeconds(30);
  public static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
  public static final long MAX_FILE_SIZE = 2_000_000;

  private final LanguageToolChecker grammar = new LanguageToolChecker(Locale.US, 4);
  private final NameVocabulary names = NameVocabulary.read();
  private final RuleEngine engine =
      new RuleEngine(
          AllParsers.of(FormatSettings.NONE),
          List.of(new DocxParser()),
          new NewsroomRules().rules(),
          new DetectingLanguages(new OpenNlpDetector()),
          grammar,
          settings -> new GrammarRule(grammar, settings, names),
          new NamesOfRun(names),
          Map.of("copyedit", "test"));

  /** What a run sets that sets nothing but its profile. */
  public static RunDefaults in(ProfileName profile) {
    return new RunDefaults(Optional.empty(), false, Optional.empty(), Optional.of(profile));
  }

  /** Lints folders or files; paths in the result are relative to {@code base}. */
  public LintResult lint(Path base, int workers, Path... roots) {
    return lint(RunDefaults.NONE, base, workers, roots);
  }

  /** The same with what a run sets. */
  public LintResult lint(RunDefaults given, Path base, int workers, Path... roots) {
    SourceFinder.Found found =
        new SourceFinder(base, List.of(), List.of(), Set.of(), engine.extensions())
            .find(List.of(roots));
    LintRequest request =
        new LintRequest(
            found.files(),
            found.problems(),
            Configuration.DEFAULT.plan(RunChoice.ALL, given, catalog()),
            workers,
            FILE_TIMEOUT,
            MAX_FILE_SIZE,
            TODAY,
            OutcomeCache.NONE,
            true);
    return new Linter(engine).lint(request, Progress.SILENT);
  }

  private RuleCatalog catalog() {
    Stream<RuleInfo> infos =
        Stream.concat(engine.rules().stream().map(Rule::info), Stream.of(UnusedStet.INFO));
    return RuleCatalog.of(infos.toList());
  }

  @Override
  public void close() {
    grammar.close();
  }
}
