package io.github.copyedit.plugin;

import io.github.copyedit.rule.Deadline;
import io.github.copyedit.rule.GrammarChecker;
import io.github.copyedit.rule.GrammarOptions;
import io.github.copyedit.rule.GrammarSettings;
import io.github.copyedit.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * A checker in a class loader of its own. The thread that asks it takes on that loader for as long:
 * libraries of LanguageTool that look for parsers and loggers by the thread's would otherwise find
 * those of Maven.
 */
final class LoadedChecker implements GrammarChecker {

  /** By its name only: its class must come from the loader given. */
  private static final String CHECKER = "io.github.copyedit.rule.grammar.LanguageToolChecker";

  private final ClassLoader loader;
  private final GrammarChecker checker;

  private LoadedChecker(ClassLoader loader, GrammarChecker checker) {
    this.loader = loader;
    this.checker = checker;
  }

  /**
   * @param preferred decides the country of articles that only say their language
   * @param workers how many threads may check at once
   */
  static LoadedChecker in(ClassLoader loader, Locale preferred, int workers) {
    try {
      return new LoadedChecker(
          loader,
          Class.forName(CHECKER, true, loader)
              .asSubclass(GrammarChecker.class)
              .getConstructor(Locale.class, int.class)
              .newInstance(preferred, workers));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("LanguageTool can't be loaded", e);
    }
  }

  @Override
  public boolean supports(Locale language) {
    return within(() -> checker.supports(language));
  }

  @Override
  public List<Match> check(
      String text,
      Locale language,
      GrammarSettings settings,
      Deadline deadline,
      Predicate<Span> suggested) {
    return within(() -> checker.check(text, language, settings, deadline, suggested));
  }

  @Override
  public Set<String> ruleIds(Locale language, GrammarOptions options) {
    return within(() -> checker.ruleIds(language, options));
  }

  @Override
  public Set<String> ruleIdsOfVariants(Locale language) {
    return within(() -> checker.ruleIdsOfVariants(language));
  }

  @Override
  public String remedy(Locale language) {
    return within(() -> checker.remedy(language));
  }

  @Override
  public String version() {
    return within(checker::version);
  }

  private <T> T within(Supplier<T> work) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      return work.get();
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
