package io.github.copyedit.rule.grammar;

import io.github.copyedit.rule.grammar.ReadingAnswers.Known;
import io.github.copyedit.rule.grammar.ReadingAnswers.Question;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where in a sentence tokens have readings with certain tags, as sets of places: the lowest bit is
 * the first token's. A sentence has few different tags, so that a question about them is answered
 * for all of its tokens with a few looks. Of a sentence with more than {@link #MOST_TOKENS} tokens
 * it is only told whether there are any.
 */
final class PlacesByTag {

  static final int MOST_TOKENS = Long.SIZE;

  /** One of so many places; all of them where there are too many. */
  static long place(int place, int tokens) {
    return tokens > MOST_TOKENS ? -1L : 1L << place;
  }

  static long all(int tokens) {
    return tokens == 0 ? 0 : -1L >>> Math.max(0, MOST_TOKENS - tokens);
  }

  /** One for each tag. */
  private final List<Known> readings = new ArrayList<>();

  /** By the reading's place in the list. */
  private long[] places = new long[16];

  /**
   * @param sentence by token and reading
   */
  PlacesByTag(Known[][] sentence) {
    for (int i = 0; i < sentence.length; i++) {
      for (Known reading : sentence[i]) {
        int number = number(reading);
        places[number] |= place(i, sentence.length);
      }
    }
  }

  private int number(Known reading) {
    for (int i = 0; i < readings.size(); i++) {
      if (readings.get(i).hasTagOf(reading)) {
        return i;
      }
    }
    readings.add(reading);
    if (readings.size() > places.length) {
      places = Arrays.copyOf(places, 2 * places.length);
    }
    return readings.size() - 1;
  }

  /**
   * @param question about tags
   */
  long where(Question question) {
    long found = 0;
    for (int i = 0; i < readings.size(); i++) {
      if (readings.get(i).answers(question)) {
        found |= places[i];
      }
    }
    return found;
  }
}
