package io.github.copyedit.rule.newsroom.copy;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Capitalized words that are no name of their own: days, places, offices. */
final class CommonCapitals {

  /**
   * @param lowered the word in lower case
   * @param letters that it has, a bit for each as {@link #letters} has it
   */
  private record Word(String lowered, long letters) {}

  private final Set<String> words;
  private final List<Word> lowered;

  CommonCapitals(Set<String> words) {
    this.words = Set.copyOf(words);
    this.lowered =
        words.stream()
            .map(word -> word.toLowerCase(Locale.ROOT))
            .distinct()
            .map(word -> new Word(word, letters(word)))
            .toList();
  }

  boolean contains(String word) {
    return words.contains(word);
  }

  /** Whether one of them is no further away than so many slips, whatever the case. */
  boolean isNear(String word, int slips) {
    String low = word.toLowerCase(Locale.ROOT);
    long letters = letters(low);
    for (Word other : lowered) {
      if (Long.bitCount(letters & ~other.letters()) <= slips
          && Long.bitCount(other.letters() & ~letters) <= slips
          && EditDistance.between(low, other.lowered(), slips) <= slips) {
        return true;
      }
    }
    return false;
  }

  /** Letters that share a bit are taken for one. */
  private static long letters(String word) {
    return word.chars().mapToLong(letter -> 1L << letter).reduce(0, (a, b) -> a | b);
  }
}
