package io.github.copyedit.plugin;

import io.github.copyedit.config.ConfigException;
import io.github.copyedit.config.RulePlans;
import io.github.copyedit.rule.Deadline;
import io.github.copyedit.rule.GrammarChecker;
import io.github.copyedit.rule.GrammarOptionException;
import io.github.copyedit.rule.GrammarOptions;
import io.github.copyedit.rule.GrammarSettings;
import io.github.copyedit.text.Span;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;

/**
 * LanguageTool as the run in one module sees it. A language is resolved and loaded when a text in
 * it comes up, on a thread of its own: it takes no time of that text's file, and other work goes
 * on. A language that can't be had is not asked for again in this run.
 */
final class RunGrammar implements ModuleGrammar {

  /** Makes the checker for a module, or has it made already. */
  @FunctionalInterface
  interface Checkers {
    GrammarChecker of(LanguageModule module) throws MissingModuleException;
  }

  /**
   * What came of a language.
   *
   * @param why it is missing, where it is
   */
  private record Loaded(Optional<GrammarChecker> checker, String why) {}

  private static final String ANY_TEXT = "This is a sentence.";

  /** To fetch and load a language: minutes for a slow network, not for one that is silent. */
  private static final Duration LOADING = Duration.ofMinutes(10);

  private final LanguageModules modules;
  private final Checkers checkers;
  private final RulePlans plans;
  private final String resolveGoal;
  private final Duration limit;
  private final Map<String, Background<Loaded>> loading = new ConcurrentHashMap<>();
  private final Set<String> missing = new ConcurrentSkipListSet<>();
  private final AtomicReference<ConfigException> wrongRule = new AtomicReference<>();
  private Optional<Background<Boolean>> names = Optional.empty();

  /**
   * @param plans what configuration says of languages and of LanguageTool's rules
   * @param resolveGoal to be run with a network, as on a command line
   */
  RunGrammar(LanguageModules modules, Checkers checkers, RulePlans plans, String resolveGoal) {
    this(modules, checkers, plans, resolveGoal, LOADING);
  }

  /**
   * @param limit to load a language
   */
  RunGrammar(
      LanguageModules modules,
      Checkers checkers,
      RulePlans plans,
      String resolveGoal,
      Duration limit) {
    this.modules = modules;
    this.checkers = checkers;
    this.plans = plans;
    this.resolveGoal = resolveGoal;
    this.limit = limit;
  }

  @Override
  public void prepare(Locale language, GrammarSettings settings) {
    begin(language, settings);
  }

  @Override
  public boolean supports(Locale language) {
    Optional<Background<Loaded>> begun = begin(language);
    // One that broke while it was loaded is there: who checks with it gets to know.
    boolean supported = begun.filter(Background::broke).isPresent() || had(language).isPresent();
    if (!supported) {
      missing.add(language.getLanguage());
    }
    return supported;
  }

  /**
   * @throws ConfigException when configuration names rules that LanguageTool doesn't have, or a
   *     rule of the house's own is wrong; each time, so that the run is soon over
   */
  @Override
  public List<Match> check(
      String text,
      Locale language,
      GrammarSettings settings,
      Deadline deadline,
      Predicate<Span> suggested) {
    try {
      GrammarChecker checker =
          had(language).orElseThrow(() -> new IllegalArgumentException(remedy(language)));
      names().get();
      return checker.check(text, language, settings, deadline, suggested);
    } catch (GrammarOptionException e) {
      ConfigException wrong = plans.explain(e);
      wrongRule.compareAndSet(null, wrong);
      throw wrong;
    }
  }

  @Override
  public Set<String> ruleIds(Locale language, GrammarOptions options) {
    return had(language).map(checker -> checker.ruleIds(language, options)).orElse(Set.of());
  }

  @Override
  public Set<String> ruleIdsOfVariants(Locale language) {
    return had(language).map(checker -> checker.ruleIdsOfVariants(language)).orElse(Set.of());
  }

  @Override
  public String remedy(Locale language) {
    return module(language)
        .map(
            module ->
                "%s could not be had (%s). Where there is a network, run mvn %s -Dcopyedit.languages=%s once."
                    .formatted(
                        module.coordinates(),
                        begin(language).map(begun -> begun.get().why()).orElse(""),
                        resolveGoal,
                        module.language()))
        .orElse("LanguageTool has no module for it.");
  }

  @Override
  public String version() {
    return "LanguageTool " + modules.version();
  }

  @Override
  public Set<String> missing() {
    return new TreeSet<>(missing);
  }

  /** What breaks is a problem of the file that it breaks at. */
  @Override
  public Optional<String> failure() {
    return Optional.empty();
  }

  @Override
  public void refuseBadRules() {
    if (wrongRule.get() != null) {
      throw wrongRule.get();
    }
    namesBegun().ifPresent(Background::get);
  }

  private synchronized Optional<Background<Boolean>> namesBegun() {
    return names;
  }

  /** Waits for what is still being loaded: no thread is left behind, but one that is too late. */
  @Override
  public void close() {
    loading.values().forEach(Background::join);
    namesBegun().ifPresent(Background::join);
  }

  private Optional<GrammarChecker> had(Locale language) {
    return begin(language)
        .flatMap(begun -> begun.get().checker())
        .filter(checker -> checker.supports(language));
  }

  private Optional<LanguageModule> module(Locale language) {
    return modules.of(language.getLanguage(), plans.grammarOptions().ngrams().isPresent());
  }

  private Optional<Background<Loaded>> begin(Locale language) {
    return begin(language, GrammarSettings.PLAIN.with(plans.grammarOptions()));
  }

  /** Empty when there is no module for it. */
  private Optional<Background<Loaded>> begin(Locale language, GrammarSettings settings) {
    return module(language)
        .map(
            module ->
                loading.computeIfAbsent(
                    module.language(), code -> inBackground(module, language, settings)));
  }

  private Background<Loaded> inBackground(
      LanguageModule module, Locale language, GrammarSettings settings) {
    String late =
        "it was not there after %s; the repository may be stalled".formatted(spelled(limit));
    return Background.start(
        "copyedit-" + module.language(),
        limit,
        () -> load(module, language, settings),
        new Loaded(Optional.empty(), late));
  }

  private static String spelled(Duration time) {
    return time.toMinutes() > 0 ? time.toMinutes() + " minutes" : time.toMillis() + " ms";
  }

  private Loaded load(LanguageModule module, Locale language, GrammarSettings settings) {
    try {
      GrammarChecker checker = checkers.of(module);
      if (checker.supports(language)) {
        // Loads its rules and models, and leaves an engine for the first text.
        checker.check(ANY_TEXT, language, settings, Deadline.none());
      }
      return new Loaded(Optional.of(checker), "");
    } catch (MissingModuleException e) {
      return new Loaded(Optional.empty(), e.getMessage());
    }
  }

  /**
   * Checks them once; other threads wait. Not on the first one's thread: that may be interrupted
   * when its file's time is up.
   */
  private synchronized Background<Boolean> names() {
    if (names.isEmpty()) {
      Callable<Boolean> check =
          () -> {
            checkNames();
            return true;
          };
      // Each language has its own limit.
      Duration all = limit.multipliedBy(1 + plans.languages().size());
      names = Optional.of(Background.start("copyedit-names", all, check, false));
    }
    return names.get();
  }

  /** Where a language is missing, nobody knows whether its rules are meant. */
  private void checkNames() {
    if (plans.namesGrammarRules()) {
      Set<String> known = new TreeSet<>();
      for (Locale language : plans.languages()) {
        if (plans.knowsGrammarIds(known)) {
          // No other language is loaded for its names alone.
          return;
        }
        if (had(language).isEmpty()) {
          return;
        }
        known.addAll(ruleIds(language, plans.grammarOptions()));
      }
      if (!plans.knowsGrammarIds(known)) {
        plans.languages().forEach(language -> known.addAll(ruleIdsOfVariants(language)));
      }
      plans.checkGrammarIds(known);
    }
  }
}
