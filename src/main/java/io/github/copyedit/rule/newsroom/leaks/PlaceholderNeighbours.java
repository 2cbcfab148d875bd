package io.github.copyedit.rule.newsroom.leaks;

import io.github.copyedit.rule.newsroom.copy.Lexicon;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Words beside TK and XXX that tell a fact to come from initials, films and Roman numbers. */
final class PlaceholderNeighbours {

  private final Map<String, Set<String>> wordsByKind;

  /**
   * @param lines a kind and a word each, as {@code rules/lexicon/placeholder-neighbours.txt} has
   */
  PlaceholderNeighbours(List<String> lines) {
    this.wordsByKind =
        lines.stream()
            .map(line -> line.split(" ", 2))
            .collect(
                Collectors.groupingBy(
                    row -> row[0], Collectors.mapping(row -> row[1], Collectors.toSet())));
  }

  static PlaceholderNeighbours inJar() {
    return new PlaceholderNeighbours(Lexicon.lines("placeholder-neighbours.txt"));
  }

  /** "TK people". */
  boolean areCounted(String after) {
    return has("counted", after);
  }

  /** "nearly TK". */
  boolean standBeforeFacts(String before) {
    return has("before-fact", before.toLowerCase(Locale.ROOT));
  }

  /** "a XXX film". */
  boolean areRated(String after) {
    return has("rated", after);
  }

  /** "Super Bowl XX". */
  boolean areNumbered(String before) {
    return has("numbered", before);
  }

  private boolean has(String kind, String word) {
    return wordsByKind.getOrDefault(kind, Set.of()).contains(word);
  }
}
