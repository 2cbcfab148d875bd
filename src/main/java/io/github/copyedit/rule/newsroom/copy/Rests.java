package io.github.copyedit.rule.newsroom.copy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What is left of words without a letter or two: words that are alike have a rest in common. Most
 * rests are one word's alone, and of no use; so all are counted first, by nothing but a hash each,
 * and only those that more than one may have are spelled out.
 */
final class Rests {

  private static final long BASE = 0x9E3779B97F4A7C15L;

  /** Bits for each rest that is to come; a full table only lets more rests through. */
  private static final int ROOM = 8;

  private static final int MOST_BITS = 1 << 26;

  private interface Visitor {
    /**
     * @param first of the letters left out; -1 for none
     * @param second the same, behind the first
     */
    void rest(int first, int second, int slot);
  }

  private record Word(String text, int letters) {

    private int rests() {
      int places = text.length();
      return letters < 2 ? 1 + places : 1 + places + places * places / 2;
    }
  }

  private final List<Word> words = new ArrayList<>();
  private int mask;

  /**
   * @param letters how many to leave out, 1 or 2
   */
  void add(String word, int letters) {
    words.add(new Word(word, letters));
  }

  /** The rests that other words may have too, by word, in the order of adding. */
  List<Set<String>> shared() {
    long wanted = ROOM * words.stream().mapToLong(Word::rests).sum();
    mask = Integer.highestOneBit((int) Math.max(Long.SIZE, Math.min(MOST_BITS, wanted))) - 1;
    BitSet once = new BitSet();
    BitSet again = new BitSet();
    for (Word word : words) {
      visit(
          word,
          (first, second, slot) -> {
            (once.get(slot) ? again : once).set(slot);
          });
    }
    List<Set<String>> shared = new ArrayList<>();
    for (Word word : words) {
      Set<String> rests = new LinkedHashSet<>();
      visit(
          word,
          (first, second, slot) -> {
            if (again.get(slot)) {
              rests.add(without(word.text(), first, second));
            }
          });
      shared.add(rests);
    }
    return shared;
  }

  /** The word itself, then without each letter, then without each two. */
  private void visit(Word word, Visitor visitor) {
    String text = word.text();
    int length = text.length();
    long[] start = new long[length + 1];
    long[] power = new long[length + 1];
    power[0] = 1;
    for (int i = 0; i < length; i++) {
      start[i + 1] = start[i] * BASE + text.charAt(i);
      power[i + 1] = power[i] * BASE;
    }
    visitor.rest(-1, -1, slot(start[length]));
    // The first letter stays: nobody gets that wrong.
    for (int i = 1; i < length; i++) {
      visitor.rest(i, -1, slot(joined(start[i], start, power, i + 1, length)));
    }
    for (int i = 1; word.letters() > 1 && i < length; i++) {
      for (int j = i + 1; j < length; j++) {
        long middle = joined(start[i], start, power, i + 1, j);
        visitor.rest(i, j, slot(joined(middle, start, power, j + 1, length)));
      }
    }
  }

  /** The hash of a text and the letters of a word behind it. */
  private static long joined(long hash, long[] start, long[] power, int from, int to) {
    return hash * power[to - from] + start[to] - start[from] * power[to - from];
  }

  private int slot(long hash) {
    return (int) ((hash * BASE) >>> 32) & mask;
  }

  private static String without(String word, int first, int second) {
    StringBuilder rest = new StringBuilder(word);
    if (second >= 0) {
      rest.deleteCharAt(second);
    }
    if (first >= 0) {
      rest.deleteCharAt(first);
    }
    return rest.toString();
  }
}
