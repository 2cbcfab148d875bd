package io.github.copyedit.rule.grammar;

import io.github.copyedit.rule.grammar.ReadingAnswers.Known;
import java.util.stream.IntStream;

/**
 * Where in a sentence words stand that rules ask for, as sets of places like those of {@link
 * PlacesByTag}. A table of its own, as some hundred rules a sentence ask.
 */
final class PlacesByWord {

  /** Of the table's slots one is taken, at most. */
  private static final int ROOM = 2;

  /** Knuth's, as the words of one rule have numbers in a row. */
  private static final int SPREAD = 0x9E3779B1;

  private int[] words;
  private long[] places;
  private int count;

  PlacesByWord(int tokens) {
    int slots = Integer.highestOneBit(Math.max(1, tokens)) * 2 * ROOM;
    this.words = new int[slots];
    this.places = new long[slots];
  }

  /** Adds what a token's readings are. What it was before stays. */
  void add(Known[] readings, long place) {
    for (Known reading : readings) {
      add(reading.form(), place);
      add(reading.lemma(), place);
    }
  }

  void add(int word, long place) {
    if (word != WordHints.NONE) {
      int slot = slot(word);
      if (words[slot] == WordHints.NONE) {
        words[slot] = word;
        count++;
      }
      places[slot] |= place;
      if (ROOM * count > words.length) {
        grow();
      }
    }
  }

  /** Where it is, or where there is room for it. */
  private int slot(int word) {
    int slot = word * SPREAD >>> 16 & words.length - 1;
    while (words[slot] != word && words[slot] != WordHints.NONE) {
      slot = slot + 1 & words.length - 1;
    }
    return slot;
  }

  private void grow() {
    int[] known = words;
    long[] where = places;
    words = new int[2 * known.length];
    places = new long[words.length];
    for (int i = 0; i < known.length; i++) {
      if (known[i] != WordHints.NONE) {
        int slot = slot(known[i]);
        words[slot] = known[i];
        places[slot] = where[i];
      }
    }
  }

  /** All words that are somewhere. */
  IntStream all() {
    return IntStream.of(words).filter(word -> word != WordHints.NONE);
  }

  /** Of any of the words. */
  long where(int[] any) {
    long found = 0;
    for (int word : any) {
      found |= places[slot(word)];
    }
    return found;
  }
}
