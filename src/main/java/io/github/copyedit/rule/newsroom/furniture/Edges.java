package io.github.copyedit.rule.newsroom.furniture;

import io.github.copyedit.rule.newsroom.furniture.CensusLine.Role;
import java.util.List;

/**
 * Where the page above an article ends, and where the one below it begins.
 *
 * @param head lines of the beginning that has most furniture and least copy
 * @param tail the first line of the end that has, not before {@code head}
 */
record Edges(int head, int tail) {

  private static final int LONG_PROSE = 20;

  /** What less than this sums up to is chance. */
  private static final double LEAST = 1.5;

  static Edges of(List<CensusLine> lines) {
    double sum = 0;
    double best = LEAST;
    int head = 0;
    for (int i = 0; i < lines.size(); i++) {
      sum += weight(lines.get(i));
      if (sum > best) {
        best = sum;
        head = i + 1;
      }
    }
    return new Edges(head, Math.max(head, tail(lines)));
  }

  private static int tail(List<CensusLine> lines) {
    double sum = 0;
    double best = LEAST;
    int start = lines.size();
    for (int i = lines.size() - 1; i >= 0; i--) {
      sum += weight(lines.get(i));
      if (sum > best) {
        best = sum;
        start = i;
      }
    }
    return start;
  }

  /** More than 0 for furniture, less for copy. */
  private static double weight(CensusLine line) {
    if (line.is(Role.AD)) {
      return 1;
    }
    if (line.isSure()) {
      return line.is(Role.PROSE) || line.is(Role.ITEM) ? 1 : 2;
    }
    if (line.sign().isPresent()) {
      return line.is(Role.SHORT) ? 1 : 0;
    }
    return switch (line.role()) {
      case PROSE -> line.words() == 0 || line.words() >= LONG_PROSE ? -3 : -2;
      case HEADING -> -0.5;
      case ITEM -> -1;
      default -> 0;
    };
  }
}
