package io.github.copyedit.lint;

import io.github.copyedit.finding.Location;
import io.github.copyedit.rule.Hit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One problem gives one finding: where hits overlap, the more specific rule wins. */
final class Overlaps {

  private Overlaps() {}

  /** The hits without those that a hit of a more specific kind of rule overlaps, in their order. */
  static List<Hit> resolve(List<Hit> hits) {
    List<Hit> bySpecificity = new ArrayList<>(hits);
    bySpecificity.sort(Comparator.comparing(hit -> hit.info().id().generality()));
    List<Hit> kept = new ArrayList<>();
    for (Hit hit : bySpecificity) {
      if (kept.stream().noneMatch(other -> beats(other, hit))) {
        kept.add(hit);
      }
    }
    return hits.stream().filter(kept::contains).toList();
  }

  private static boolean beats(Hit other, Hit hit) {
    if (other.info().id().generality() >= hit.info().id().generality()) {
      return false;
    }
    return !whole(other)
        && !whole(hit)
        && other.location().source().overlaps(hit.location().source());
  }

  private static boolean whole(Hit hit) {
    return hit.location() instanceof Location.WholeArticle;
  }
}
