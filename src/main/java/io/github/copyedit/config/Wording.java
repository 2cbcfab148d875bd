package io.github.copyedit.config;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How messages say things. */
final class Wording {

  private static final int MAX_QUOTED = 60;

  private Wording() {}

  /** A name in quotes, cut where it is long, without what could move a terminal's cursor. */
  static String quote(String name) {
    return '"' + shown(name) + '"';
  }

  /** The same without the quotes. */
  static String shown(String name) {
    return visible(name.length() > MAX_QUOTED ? name.substring(0, MAX_QUOTED) + "…" : name);
  }

  /**
   * Control and format characters, tabs too, each as one blank, so that columns keep their place.
   */
  static String visible(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints().map(c -> isInvisible(c) ? ' ' : c).forEach(shown::appendCodePoint);
    return shown.toString();
  }

  private static boolean isInvisible(int c) {
    int type = Character.getType(c);
    return Character.isISOControl(c)
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }

  /** " Did you mean …?" with a blank in front; empty when nothing is near. */
  static String didYouMean(String name, Collection<String> known) {
    return nearest(name, known).map(near -> " Did you mean " + quote(near) + "?").orElse("");
  }

  /** The known name that a typing error or two away gives this one. */
  static Optional<String> nearest(String name, Collection<String> known) {
    String best = null;
    int bestDistance = Math.max(1, Math.min(name.length(), MAX_QUOTED) / 3) + 1;
    for (String candidate : known.stream().sorted().toList()) {
      if (Math.abs(candidate.length() - name.length()) >= bestDistance) {
        continue;
      }
      int distance = distance(name.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
      if (distance < bestDistance) {
        best = candidate;
        bestDistance = distance;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment). */
  static int distance(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        int replaced = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        cost[i][j] = Math.min(replaced, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
      }
    }
    return cost[a.length()][b.length()];
  }

  /** "a, b or c". */
  static String or(List<String> names) {
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " or " + names.get(last);
  }
}
