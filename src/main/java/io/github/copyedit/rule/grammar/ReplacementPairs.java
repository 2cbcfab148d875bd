package io.github.copyedit.rule.grammar;

import java.util.Arrays;
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

  /**
   * The letters that a candidate has for mistakes in the word.
   *
   * @param before 0 for none
   * @param lengths of the mistakes, by where their replacement ends
   * @param other with a last letter of the same low bits, if there is one
   */
  private record Replacement(char before, char last, int[] lengths, Replacement other) {}

  private static final int LOW_BITS = (1 << Byte.SIZE) - 1;

  /** By the low bits of their last letters: they are asked for at each step of the search. */
  private final Replacement[] replacements = new Replacement[LOW_BITS + 1];

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
        int[] known = lengths(before, last);
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
    return length('\0', letter, place);
  }

  /**
   * @return how many letters of the word, the first of them right before the place, the two letters
   *     stand for; 0 for none
   */
  int lengthForTwo(char before, char letter, int place) {
    return length(before, letter, place);
  }

  private int length(char before, char last, int place) {
    Replacement found = find(before, last);
    return found == null || place >= found.lengths().length ? 0 : found.lengths()[place];
  }

  private Replacement find(char before, char last) {
    Replacement at = replacements[last & LOW_BITS];
    while (at != null && (at.last() != last || at.before() != before)) {
      at = at.other();
    }
    return at;
  }

  private int[] lengths(char before, char last) {
    Replacement found = find(before, last);
    if (found == null) {
      int slot = last & LOW_BITS;
      found = new Replacement(before, last, new int[word.length + 1], replacements[slot]);
      replacements[slot] = found;
    }
    return found.lengths();
  }
}
