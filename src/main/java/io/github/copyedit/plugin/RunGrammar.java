package io.github.copyedit.plugin;

import io.github.copyedit.config.ConfigException;
import io.github.copyedit.config.RulePlans;
import io.github.copyedit.rule.Deadline;
import io.github.copyedit.rule.GrammarChecker;
import io.github.copyedit.rule.GrammarSettings;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutionException;

/**
 * LanguageTool as the run in one module sees it. A language is resolved and loaded when a text in
 * it comes up, on a thread of its own: it takes no time of that text's file, and other work goes
 * on. A language that can't be had is not asked for again in this run.
 */
final class RunGrammar implements GrammarChecker, AutoCloseable {

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
  private static final Loaded NO_MODULE = new Loaded(Optional.empty(), "");

  private final LanguageModules modules;
  private final Checkers checkers;
  private final RulePlans plans;
  private final String resolveGoal;
  private final Map<String, CompletableFuture<Loaded>> loading = new ConcurrentHashMap<>();
  private final Set<String> missing = new ConcurrentSkipListSet<>();
  private Optional<CompletableFuture<Void>> names = Optional.empty();

  /**
   * @param plans what configuration says of languages and of LanguageTool's rules
   * @param resolveGoal to be run with a network, as on a command line
   */
  RunGrammar(LanguageModules modules, Checkers checkers, RulePlans plans, String resolveGoal) {
    this.modules = modules;
    this.checkers = checkers;
    this.plans = plans;
    this.resolveGoal = resolveGoal;
  }

  @Override
  public void prepare(Locale language, GrammarSettings settings) {
    begin(language, settings);
  }

  @Override
  public boolean supports(Locale language) {
    CompletableFuture<Loaded> begun = begin(language, GrammarSettings.PLAIN);
    // One that broke while it was loaded is there: who checks with it gets to know.
    boolean supported = broke(begun) || had(language).isPresent();
    if (!supported) {
      missing.add(language.getLanguage());
    }
    return supported;
  }

  /**
   * @throws ConfigException when configuration names rules that LanguageTool doesn't have; each
   *     time, so that the run is soon over
   */
  @Override
  public List<Match> check(
      String text, Locale language, GrammarSettings settings, Deadline deadline) {
    GrammarChecker checker =
        had(language).orElseThrow(() -> new IllegalArgumentException(remedy(language)));
    get(names());
    return checker.check(text, language, settings, deadline);
  }

  @Override
  public Set<String> ruleIds(Locale language) {
    return had(language).map(checker -> checker.ruleIds(language)).orElse(Set.of());
  }

  @Override
  public String remedy(Locale language) {
    return modules
        .of(language.getLanguage())
        .map(
            module ->
                "%s could not be had (%s). Where there is a network, run mvn %s -Dcopyedit.languages=%s once."
                    .formatted(
                        module.coordinates(),
                        get(begin(language, GrammarSettings.PLAIN)).why(),
                        resolveGoal,
                        module.language()))
        .orElse("LanguageTool has no module for it.");
  }

  @Override
  public String version() {
    return "LanguageTool " + modules.version();
  }

  /** Codes of the languages that texts were in and that could not be checked, sorted. */
  Set<String> missing() {
    return new TreeSet<>(missing);
  }

  /**
   * @throws ConfigException when configuration names rules that LanguageTool doesn't have, as far
   *     as anyone asked it
   */
  synchronized void refuseUnknownNames() {
    names.ifPresent(RunGrammar::get);
  }

  /** Waits for what is still being loaded: no thread is left behind. */
  @Override
  public void close() {
    loading.values().forEach(begun -> begun.handle((loaded, crash) -> loaded).join());
  }

  private Optional<GrammarChecker> had(Locale language) {
    return get(begin(language, GrammarSettings.PLAIN))
        .checker()
        .filter(it -> it.supports(language));
  }

  private static boolean broke(CompletableFuture<Loaded> begun) {
    begun.handle((loaded, crash) -> loaded).join();
    return begun.isCompletedExceptionally();
  }

  private CompletableFuture<Loaded> begin(Locale language, GrammarSettings settings) {
    return modules
        .of(language.getLanguage())
        .map(
            module ->
                loading.computeIfAbsent(
                    module.language(), code -> inBackground(module, language, settings)))
        .orElseGet(() -> CompletableFuture.completedFuture(NO_MODULE));
  }

  private CompletableFuture<Loaded> inBackground(
      LanguageModule module, Locale language, GrammarSettings settings) {
    CompletableFuture<Loaded> loaded = new CompletableFuture<>();
    Runnable load =
        () -> {
          try {
            loaded.complete(load(module, language, settings));
          } catch (Throwable e) {
            loaded.completeExceptionally(e);
          }
        };
    Thread thread = new Thread(load, "copyedit-" + module.language());
    thread.setDaemon(true);
    thread.start();
    return loaded;
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

  /** Checks them once; other threads wait. */
  private CompletableFuture<Void> names() {
    CompletableFuture<Void> checked = new CompletableFuture<>();
    synchronized (this) {
      if (names.isPresent()) {
        return names.get();
      }
      names = Optional.of(checked);
    }
    try {
      checkNames();
      checked.complete(null);
    } catch (Throwable e) {
      checked.completeExceptionally(e);
    }
    return checked;
  }

  /** Where a language is missing, nobody knows whether its rules are meant. */
  private void checkNames() {
    if (plans.namesGrammarRules()
        && plans.languages().stream().allMatch(language -> had(language).isPresent())) {
      Set<String> known = new TreeSet<>();
      plans.languages().forEach(language -> known.addAll(ruleIds(language)));
      plans.checkGrammarIds(known);
    }
  }

  private static <T> T get(CompletableFuture<T> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for LanguageTool", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException crash) {
        throw crash;
      }
      if (e.getCause() instanceof Error crash) {
        throw crash;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
