package io.github.copyedit.plugin;

import io.github.copyedit.rule.GrammarChecker;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.inject.Named;
import javax.inject.Singleton;

/**
 * Keeps the grammar checkers, which take seconds to load, for all modules of a build. There is one instance a class realm, that is one
 * for a build, unless a module gives the plugin dependencies of its own; a daemon keeps it for the next build.
 */
@Named
@Singleton
public class Engine {

  private final Map<Locale, GrammarChecker> checkers = new ConcurrentHashMap<>();

  /**
   * Loads nothing yet.
   *
   * @param preferred decides the country of articles that only say their language
   */
  GrammarChecker grammar(Locale preferred) {
    return checkers.computeIfAbsent(preferred, Wiring::grammar);
  }
}
