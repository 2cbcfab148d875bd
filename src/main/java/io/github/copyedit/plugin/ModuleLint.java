package io.github.copyedit.plugin;

import io.github.copyedit.cache.EntryStore;
import io.github.copyedit.config.ConfigSource;
import io.github.copyedit.config.Configuration;
import io.github.copyedit.config.RuleCatalog;
import io.github.copyedit.config.RulePlans;
import io.github.copyedit.config.RunChoice;
import io.github.copyedit.document.DocumentParser;
import io.github.copyedit.finding.Problem;
import io.github.copyedit.lint.LintRequest;
import io.github.copyedit.lint.LintResult;
import io.github.copyedit.lint.Linter;
import io.github.copyedit.lint.OutcomeCache;
import io.github.copyedit.lint.Progress;
import io.github.copyedit.lint.RuleEngine;
import io.github.copyedit.report.ConsoleStyle;
import io.github.copyedit.rule.ArticleLanguages;
import io.github.copyedit.rule.Rule;
import io.github.copyedit.rule.language.DetectingLanguages;
import io.github.copyedit.source.Glob;
import io.github.copyedit.source.SourceFinder;
import io.github.copyedit.source.SourceReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.maven.plugin.logging.Log;

/** Lints the articles of one module: first what there is to lint is found, then it is done. */
final class ModuleLint implements AutoCloseable {

  private final ModuleSettings settings;
  private final Optional<ConfigSource> configuration;
  private final RulePlans plans;
  private final ModuleGrammar grammar;
  private final Supplier<RuleEngine> parts;
  private final SourceFinder.Found found;
  private final Optional<EntryStore> store;

  /** Of the code of the run; empty where it has no name that tells it from other code. */
  private final Optional<String> engineName;

  private final Log log;

  private ModuleLint(
      ModuleSettings settings,
      Optional<ConfigSource> configuration,
      RulePlans plans,
      ModuleGrammar grammar,
      Supplier<RuleEngine> parts,
      SourceFinder.Found found,
      Optional<EntryStore> store,
      Optional<String> engineName,
      Log log) {
    this.settings = settings;
    this.configuration = configuration;
    this.plans = plans;
    this.grammar = grammar;
    this.parts = parts;
    this.found = found;
    this.store = store;
    this.engineName = engineName;
    this.log = log;
  }

  /**
   * Reads the configuration, and finds the articles. Nothing of LanguageTool is loaded, and no rule
   * made that configuration doesn't name: neither is needed where nothing changed.
   *
   * @param resolver gets what engine has not
   * @param version of the plugin, for reports
   * @throws io.github.copyedit.config.ConfigException when configuration doesn't hold, even where
   *     there is no article
   */
  static ModuleLint prepare(
      ModuleSettings settings, Engine engine, ModuleResolver resolver, String version, Log log)
      throws InvalidParameterException {
    SourceFolders folders = SourceFolders.of(settings.sourceDirectories(), settings.place());
    folders.notes().forEach(log::info);
    refuseReportsAmongArticles(folders, settings);
    Supplier<List<Rule>> rules = new MadeOnce<>(Wiring::rules);
    RuleCatalog catalog = RuleCatalog.whenAsked(() -> Wiring.ruleInfos(rules.get()));
    Optional<ConfigSource> source =
        ModuleConfiguration.find(settings.choice().configLocation(), settings.place(), log::debug);
    Configuration configuration = ModuleConfiguration.read(source, settings.place(), catalog);
    RunChoice choice = new RunChoice(settings.choice().only(), settings.choice().skipRules());
    RulePlans plans = configuration.plan(choice, settings.defaults(), catalog);
    ModuleGrammar grammar =
        engine.grammar(plans, plans.preferredLanguage(), resolver, version, log::info);
    List<DocumentParser> parsers = engine.parsers(configuration.formats());
    ArticleLanguages languages = new DetectingLanguages(engine.detector(resolver, version));
    Map<String, String> versions = Wiring.versions(version, grammar);
    SourceFinder.Found found =
        finder(settings, configuration, Wiring.extensions(parsers)).find(folders.roots());
    if (found.files().isEmpty() && !folders.roots().isEmpty()) {
      log.warn(
          "No articles were found: includes and excludes may leave none, or no file is of a known"
              + " format.");
    }
    Optional<EntryStore> store = settings.cache().store();
    Optional<String> engineName =
        store.flatMap(
            kept ->
                engine.name(
                    versions,
                    Wiring.classes(parsers),
                    EngineName.of(configuration.formats()),
                    plans.preferredLanguage().toLanguageTag(),
                    languages.version()));
    return new ModuleLint(
        settings,
        source,
        plans,
        grammar,
        () -> Wiring.parts(rules.get(), parsers, languages, grammar, versions),
        found,
        store,
        engineName,
        log);
  }

  /** The next run would take the report for an article. */
  private static void refuseReportsAmongArticles(SourceFolders folders, ModuleSettings settings)
      throws InvalidParameterException {
    if (folders.roots().contains(settings.outputDirectory())) {
      throw InvalidParameterException.of(
          "outputDirectory", settings.outputDirectory(), "articles are read from there");
    }
  }

  private static SourceFinder finder(
      ModuleSettings settings, Configuration configuration, Set<String> extensions) {
    List<Glob> includes =
        settings.includes().isEmpty() ? configuration.includes() : settings.includes();
    List<Glob> excludes =
        Stream.concat(configuration.excludes().stream(), settings.excludes().stream()).toList();
    Set<Path> excluded = new HashSet<>(settings.excludedFolders());
    excluded.addAll(configuration.wordFiles());
    return new SourceFinder(settings.place().root(), includes, excludes, excluded, extensions);
  }

  /**
   * @param progress hears how far it is
   * @throws io.github.copyedit.config.ConfigException when configuration names rules that
   *     LanguageTool doesn't have
   */
  LintResult run(Progress progress) {
    LintResult result = new Linter(parts.get()).lint(request(), progress);
    grammar.refuseBadRules();
    return result.withProblems(unchecked());
  }

  /** To be called when everything was to be kept. */
  void warnIfNotKept() {
    if (store.filter(EntryStore::failed).isPresent()) {
      log.warn(
          "What was found could not be kept for the next run, which will take as long: check"
              + " whether there is room in copyedit.cacheDirectory and who may write there, or"
              + " set copyedit.cache to read-only.");
    }
  }

  int files() {
    return found.files().size();
  }

  /**
   * What is known of runs like this one.
   *
   * @param style how the console shows things
   * @param reactor whether there are other modules, and so a whole report beside the module's
   */
  RunMemory memory(ConsoleStyle style, boolean reactor) {
    if (store.isEmpty()
        || engineName.isEmpty()
        || !found.problems().isEmpty()
        || found.files().isEmpty()) {
      return RunMemory.NONE;
    }
    List<String> circumstances = new ArrayList<>(settings.fingerprint());
    circumstances.add(engineName.get());
    circumstances.add(configuration.map(ConfigSource::text).orElse(""));
    circumstances.add(reactor ? "reactor" : "module");
    circumstances.add(style.error("x") + style.warning("x") + style.strong("x"));
    RunKey key = new RunKey(circumstances, plans, new SourceReader(settings.maxFileSize()));
    return new RunMemory(store.get(), () -> key.of(found.files()));
  }

  /** Waits for what is still being loaded. */
  @Override
  public void close() {
    grammar.close();
  }

  private LintRequest request() {
    OutcomeCache cache =
        store
            .flatMap(kept -> engineName.map(name -> OutcomeCache.in(kept, name)))
            .orElse(OutcomeCache.NONE);
    return new LintRequest(
        found.files(),
        found.problems(),
        plans,
        settings.workers(),
        settings.fileTimeout(),
        settings.maxFileSize(),
        settings.today(),
        cache,
        settings.formats().contains(Wiring.FOR_PEOPLE));
  }

  /** A server that doesn't work is one problem, whatever the languages. */
  private List<Problem> unchecked() {
    Optional<Problem> failure =
        grammar
            .failure()
            .map(why -> Problem.at(Problem.Stage.RULE, "", "grammar was not checked: " + why));
    if (failure.isPresent()) {
      return List.of(failure.get());
    }
    return settings.failOnMissingLanguage() ? missing() : List.of();
  }

  private List<Problem> missing() {
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
}
