package io.github.copyedit.plugin;

import io.github.copyedit.document.DocumentParser;
import io.github.copyedit.document.FormatSettings;
import io.github.copyedit.rule.Deadline;
import io.github.copyedit.rule.GrammarChecker;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import javax.inject.Named;
import javax.inject.Singleton;

/**
 * Keeps the grammar checkers and the parsers, of which some take seconds to load, for all modules
 * of a build. There is one instance a class realm, that is one for a build, unless a module gives
 * the plugin dependencies of its own; a daemon keeps it for the next build.
 */
@Named
@Singleton
public class Engine {

  private static final String ANY_TEXT = "This is a sentence.";

  private final Map<FormatSettings, List<DocumentParser>> parsers = new ConcurrentHashMap<>();
  private final Map<Locale, GrammarChecker> checkers = new ConcurrentHashMap<>();
  private final Set<GrammarChecker> started = ConcurrentHashMap.newKeySet();

  /** Loads nothing yet. */
  List<DocumentParser> parsers(FormatSettings formats) {
    return parsers.computeIfAbsent(formats, Wiring::parsers);
  }

  /**
   * Loads nothing yet.
   *
   * @param preferred decides the country of articles that only say their language
   */
  GrammarChecker grammar(Locale preferred) {
    return checkers.computeIfAbsent(preferred, Wiring::grammar);
  }

  /**
   * Loads a checker and gets it going, the first time with a line that says so.
   *
   * @param languages in which most articles will be
   * @param dictionary that most articles will be checked with
   * @return the ids of all rules in them; none where no language has a checker
   */
  Set<String> start(
      GrammarChecker checker,
      Collection<Locale> languages,
      Set<String> dictionary,
      Consumer<String> lines) {
    if (started.add(checker)) {
      lines.accept("Starting " + checker.version());
    }
    Set<String> ids = new TreeSet<>();
    for (Locale language : languages) {
      if (checker.supports(language)) {
        ids.addAll(checker.ruleIds(language));
        checker.check(ANY_TEXT, language, dictionary, Deadline.none());
      }
    }
    return ids;
  }
}
