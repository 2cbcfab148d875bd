package io.github.copyedit.rule.language;

import io.github.copyedit.rule.newsroom.copy.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The small words of some languages that no other of them has: a text full of them needs no
 * detector to show its language.
 */
final class FunctionWords {

  /**
   * Of the words in lower case. English articles have 17% and more, those in other languages 2% at
   * most.
   */
  private static final double LEAST_SHARE = 0.1;

  private static final int LEAST = 4;

  private final Map<String, Set<String>> byLanguage;

  private FunctionWords(Map<String, Set<String>> byLanguage) {
    this.byLanguage = Map.copyOf(byLanguage);
  }

  static FunctionWords read() {
    Map<String, Set<String>> byLanguage = new HashMap<>();
    for (String line : Lexicon.lines("function-words.txt")) {
      List<String> words = List.of(line.split(" "));
      byLanguage.put(words.get(0), Set.copyOf(words.subList(1, words.size())));
    }
    return new FunctionWords(byLanguage);
  }

  /** Whether the text is surely in the language; false too where this can't tell. */
  boolean show(Locale language, Sample sample) {
    Set<String> words = byLanguage.getOrDefault(language.getLanguage(), Set.of());
    long found = sample.words().stream().filter(words::contains).count();
    return found >= LEAST && found >= LEAST_SHARE * sample.words().size();
  }
}
