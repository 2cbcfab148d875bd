package io.github.copyedit.plugin;

import io.github.copyedit.cache.EntryStore;
import io.github.copyedit.config.Configuration;
import io.github.copyedit.config.RuleCatalog;
import io.github.copyedit.config.RulePlans;
import io.github.copyedit.config.RunChoice;
import io.github.copyedit.finding.Problem;
import io.github.copyedit.lint.LintRequest;
import io.github.copyedit.lint.LintResult;
import io.github.copyedit.lint.Linter;
import io.github.copyedit.lint.OutcomeCache;
import io.github.copyedit.lint.RuleEngine;
import io.github.copyedit.rule.Rule;
import io.github.copyedit.source.Glob;
import io.github.copyedit.source.SourceFinder;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.plugin.logging.Log;

/** Lints the articles of one module. */
final class ModuleLint {

  private final ModuleSettings settings;
  private final Engine engine;
  private final ModuleResolver resolver;
  private final String version;
  private final Log log;

  /**
   * @param resolver gets what engine has not
   * @param version of the plugin, for reports
   */
  ModuleLint(
      ModuleSettings settings, Engine engine, ModuleResolver resolver, String version, Log log) {
    this.settings = settings;
    this.engine = engine;
    this.resolver = resolver;
    this.version = version;
    this.log = log;
  }

  /**
   * @throws io.github.copyedit.config.ConfigException when configuration doesn't hold, even where
   *     there is no article
   */
  LintResult run() throws InvalidParameterException {
    SourceFolders folders = SourceFolders.of(settings.sourceDirectories(), settings.place());
    folders.notes().forEach(log::info);
    refuseReportsAmongArticles(folders);
    List<Rule> rules = Wiring.rules();
    RuleCatalog catalog = RuleCatalog.of(Wiring.ruleInfos(rules));
    Configuration configuration =
        ModuleConfiguration.read(
            settings.choice().configLocation(), settings.place(), catalog, log::debug);
    RulePlans plans = configuration.plan(choice(), settings.defaults(), catalog);
    try (ModuleGrammar grammar =
        engine.grammar(plans, plans.preferredLanguage(), resolver, version, log::info)) {
      RuleEngine parts =
          Wiring.parts(
              rules,
              engine.parsers(configuration.formats()),
              engine.detector(resolver, version),
              grammar,
              version);
      Optional<EntryStore> store = settings.cache().store();
      LintResult result =
          lint(
              parts,
              plans,
              find(configuration, parts, folders),
              cache(store, parts, configuration, plans.preferredLanguage()));
      if (store.filter(EntryStore::failed).isPresent()) {
        log.warn(
            "What was found could not be kept for the next run, which will take as long: check"
                + " whether there is room in copyedit.cacheDirectory and who may write there, or"
                + " set copyedit.cache to read-only.");
      }
      grammar.refuseBadRules();
      return result.withProblems(unchecked(grammar));
    }
  }

  private SourceFinder.Found find(
      Configuration configuration, RuleEngine parts, SourceFolders folders) {
    SourceFinder.Found found = finder(configuration, parts).find(folders.roots());
    if (found.files().isEmpty() && !folders.roots().isEmpty()) {
      log.warn(
          "No articles were found: includes and excludes may leave none, or no file is of a known"
              + " format.");
    }
    return found;
  }

  /** A server that doesn't work is one problem, whatever the languages. */
  private List<Problem> unchecked(ModuleGrammar grammar) {
    Optional<Problem> failure =
        grammar
            .failure()
            .map(why -> Problem.at(Problem.Stage.RULE, "", "grammar was not checked: " + why));
    if (failure.isPresent()) {
      return List.of(failure.get());
    }
    return settings.failOnMissingLanguage() ? missing(grammar) : List.of();
  }

  private static List<Problem> missing(ModuleGrammar grammar) {
    return grammar.missing().stream()
        .map(Locale::forLanguageTag)
        .map(
            language ->
                Problem.at(
                    Problem.Stage.RULE,
                    "",
                    "grammar was not checked in %s (failOnMissingLanguage): %s"
                        .formatted(
                            language.getDisplayLanguage(Locale.ENGLISH), grammar.remedy(language))))
        .toList();
  }

  /** The next run would take the report for an article. */
  private void refuseReportsAmongArticles(SourceFolders folders) throws InvalidParameterException {
    if (folders.roots().contains(settings.outputDirectory())) {
      throw InvalidParameterException.of(
          "outputDirectory", settings.outputDirectory(), "articles are read from there");
    }
  }

  private RunChoice choice() {
    return new RunChoice(settings.choice().only(), settings.choice().skipRules());
  }

  private SourceFinder finder(Configuration configuration, RuleEngine parts) {
    List<Glob> includes =
        settings.includes().isEmpty() ? configuration.includes() : settings.includes();
    List<Glob> excludes =
        Stream.concat(configuration.excludes().stream(), settings.excludes().stream()).toList();
    Set<Path> excluded = new HashSet<>(settings.excludedFolders());
    excluded.addAll(configuration.wordFiles());
    return new SourceFinder(
        settings.place().root(), includes, excludes, excluded, parts.extensions());
  }

  /** None where the cache is off, or the code of the run has no name that tells it from other. */
  private OutcomeCache cache(
      Optional<EntryStore> store, RuleEngine parts, Configuration configuration, Locale preferred) {
    if (store.isEmpty()) {
      return OutcomeCache.NONE;
    }
    String formats = EngineName.of(configuration.formats());
    return EngineName.of(parts, formats, preferred.toLanguageTag(), parts.languages().version())
        .map(name -> OutcomeCache.in(store.get(), name))
        .orElse(OutcomeCache.NONE);
  }

  private LintResult lint(
      RuleEngine parts, RulePlans plans, SourceFinder.Found found, OutcomeCache cache) {
    LintRequest request =
        new LintRequest(
            found.files(),
            found.problems(),
            plans,
            settings.workers(),
            settings.fileTimeout(),
            settings.maxFileSize(),
            settings.today(),
            cache,
            settings.formats().contains(Wiring.FOR_PEOPLE));
    try (ConsoleProgress progress =
        new ConsoleProgress(found.files().size(), log::info, ConsoleProgress.clock())) {
      return new Linter(parts).lint(request, progress);
    }
  }
}
