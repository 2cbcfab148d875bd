package io.github.copyedit.rule.grammar;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import morfologik.stemming.DictionaryMetadata;

/**
 * Where in one word a dictionary's pairs for usual mistakes apply: letters for which a candidate
 * has one or two others, such as "f" for "ph". Pairs with longer replacements are applied to the
 * word before the search.
 */
final class ReplacementPairs {

  private final char[] word;

  /** By the replacement's letters: how long the mistake is, by where its replacement ends. */
  private final Map<Integer, int[]> lengths = new HashMap<>();

  /** The last letters of replacements that apply; most letters are none. */
  private final BitSet lasts = new BitSet();

  ReplacementPairs(DictionaryMetadata metadata, char[] word) {
    this.word = word;
    for (Map.Entry<String, List<String>> pair : metadata.getReplacementPairs().entrySet()) {
      for (String replacement : pair.getValue()) {
        if (replacement.length() == 1) {
          add(pair.getKey(), '\0', replacement.charAt(0), 0);
        } else if (replacement.length() == 2) {
          add(pair.getKey(), replacement.charAt(0), replacement.charAt(1), 1);
        }
      }
    }
  }

  /** Of the pairs with one replacement, the first that applies at a place holds. */
  private void add(String mistake, char before, char last, int lengthBefore) {
    for (int start = 0; start + mistake.length() <= word.length; start++) {
      if (standsAt(start, mistake)) {
        lasts.set(last);
        int[] known =
            lengths.computeIfAbsent(key(before, last), letters -> new int[word.length + 1]);
        int place = start + lengthBefore;
        known[place] = known[place] == 0 ? mistake.length() : known[place];
      }
    }
  }

  private boolean standsAt(int start, String letters) {
    return Arrays.equals(
        word, start, start + letters.length(), letters.toCharArray(), 0, letters.length());
  }

  /**
   * @return how many letters of the word, the first of them at the place, the letter stands for; 0
   *     for none
   */
  int lengthForOne(char letter, int place) {
    return lasts.get(letter) ? length(key('\0', letter), place) : 0;
  }

  /**
   * @return how many letters of the word, the first of them right before the place, the two letters
   *     stand for; 0 for none
   */
  int lengthForTwo(char before, char letter, int place) {
    return lasts.get(letter) ? length(key(before, letter), place) : 0;
  }

  private int length(int letters, int place) {
    int[] known = lengths.get(letters);
    return known == null || place >= known.length ? 0 : known[place];
  }

  private static int key(char before, char last) {
    return before << Character.SIZE | last;
  }
}
