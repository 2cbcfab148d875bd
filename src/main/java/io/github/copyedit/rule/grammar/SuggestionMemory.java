package io.github.copyedit.rule.grammar;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.languagetool.rules.spelling.morfologik.WeightedSuggestion;

/**
 * Remembers what one dictionary has to suggest for words, for all tools: each of them remembers
 * only what it looked for itself. Of names and terms the articles of a run have many in common.
 */
final class SuggestionMemory {

  /** With some dozen suggestions each, a few megabytes. */
  private static final int MOST_WORDS = 4_000;

  private record Search(String word, int distance) {}

  private final Map<Search, List<WeightedSuggestion>> known =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Search, List<WeightedSuggestion>> eldest) {
          return size() > MOST_WORDS;
        }
      };

  /** Those that are remembered, else those that are found. */
  List<WeightedSuggestion> of(String word, int distance, Supplier<List<WeightedSuggestion>> find) {
    Search search = new Search(word, distance);
    synchronized (known) {
      List<WeightedSuggestion> remembered = known.get(search);
      if (remembered != null) {
        return remembered;
      }
    }
    // Two may look for the same word at a time: that costs less than to wait.
    List<WeightedSuggestion> found = List.copyOf(find.get());
    synchronized (known) {
      known.put(search, found);
    }
    return found;
  }
}
