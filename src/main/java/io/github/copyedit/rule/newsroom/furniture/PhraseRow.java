package io.github.copyedit.rule.newsroom.furniture;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads lines that are nothing but phrases: "Share Tweet Email", "Home News Sport". */
final class PhraseRow {

  private static final int LONGEST_PHRASE = 8;
  private static final int MOST_COVERED = 24;

  /** So many weak phrases in a row, with nothing else on the line, are a menu. */
  private static final int MENU = 4;

  private final Map<String, Sign> phrases;

  /** With one of these most lines don't begin. */
  private final Set<String> firstWords = new HashSet<>();

  PhraseRow(Map<String, Sign> phrases) {
    this.phrases = phrases;
    firstWords.add(LineText.NUMBER);
    phrases.keySet().forEach(key -> firstWords.add(key.substring(0, (key + " ").indexOf(' '))));
  }

  Optional<Sign> read(List<String> words) {
    boolean possible = words.size() > 1 && words.size() <= MOST_COVERED;
    if (!possible || !firstWords.contains(words.get(0))) {
      return Optional.empty();
    }
    List<List<Sign>> from = new ArrayList<>();
    for (int i = 0; i <= words.size(); i++) {
      from.add(null);
    }
    from.set(words.size(), List.of());
    for (int i = words.size() - 1; i >= 0; i--) {
      from.set(i, longest(words, i, from));
    }
    List<Sign> signs = from.get(0);
    if (signs == null) {
      return Optional.empty();
    }
    boolean sure = signs.size() >= MENU || signs.stream().anyMatch(Sign::sure);
    Sign first = signs.stream().filter(Sign::sure).findFirst().orElse(signs.get(0));
    return Optional.of(new Sign(first.kind(), sure, false));
  }

  private List<Sign> longest(List<String> words, int start, List<List<Sign>> from) {
    if (!firstWords.contains(words.get(start))) {
      return null;
    }
    for (int end = Math.min(words.size(), start + LONGEST_PHRASE); end > start; end--) {
      if (from.get(end) == null) {
        continue;
      }
      Sign sign = phrases.get(String.join(" ", words.subList(start, end)));
      if (sign == null && end == start + 1 && words.get(start).equals(LineText.NUMBER)) {
        sign = Sign.weak(Furniture.NAV);
      }
      if (sign != null) {
        List<Sign> all = new ArrayList<>(List.of(sign));
        all.addAll(from.get(end));
        return all;
      }
    }
    return null;
  }
}
