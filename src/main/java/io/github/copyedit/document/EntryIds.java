package io.github.copyedit.document;

import java.util.HashMap;
import java.util.Map;

/** Keeps the ids of a file's articles apart. */
public final class EntryIds {

  private final Map<String, Integer> seen = new HashMap<>();

  /** The id; of one that came before, with its ordinal: {@code a}, {@code a (2)}. */
  public String unique(String id) {
    int count = seen.merge(id, 1, Integer::sum);
    return count == 1 ? id : unique(id + " (" + count + ")");
  }
}
