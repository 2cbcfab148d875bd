package io.github.copyedit.document.markdown;

import java.util.HashMap;
import java.util.Map;

/**
 * Where strings occur next in a text. Asked from left to right it reads the text once for each
 * string, however often it is asked.
 */
final class NextIndex {

  private final String text;
  private final Map<String, Integer> next = new HashMap<>();

  NextIndex(String text) {
    this.text = text;
  }

  /** The first place at or behind {@code from}; the text's length when there is none. */
  int of(String wanted, int from) {
    int known = next.getOrDefault(wanted, -1);
    if (known < from) {
      int found =
          wanted.length() == 1 ? text.indexOf(wanted.charAt(0), from) : text.indexOf(wanted, from);
      known = found < 0 ? text.length() : found;
      next.put(wanted, known);
    }
    return known;
  }
}
