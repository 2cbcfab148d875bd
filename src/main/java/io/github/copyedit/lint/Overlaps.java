package io.github.copyedit.lint;

import io.github.copyedit.finding.Location;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** One problem gives one finding: where hits overlap, the more specific rule wins. */
final class Overlaps {

  /** Where more specific hits stand: disjoint stretches, start to end. */
  private final NavigableMap<Integer, Integer> taken = new TreeMap<>();

  private Overlaps() {}

  /** The hits without those that a hit of a more specific kind of rule overlaps, in their order. */
  static List<PlacedHit> resolve(List<PlacedHit> hits) {
    Map<Integer, List<PlacedHit>> byGenerality = new TreeMap<>();
    hits.forEach(
        hit ->
            byGenerality
                .computeIfAbsent(hit.hit().info().id().generality(), key -> new ArrayList<>())
                .add(hit));
    Overlaps overlaps = new Overlaps();
    Set<PlacedHit> standing = Collections.newSetFromMap(new IdentityHashMap<>());
    for (List<PlacedHit> equals : byGenerality.values()) {
      List<PlacedHit> unbeaten = equals.stream().filter(overlaps::lets).toList();
      unbeaten.forEach(overlaps::take);
      standing.addAll(unbeaten);
    }
    return hits.stream().filter(standing::contains).toList();
  }

  private boolean lets(PlacedHit hit) {
    Span span = hit.source();
    return whole(hit)
        || !(overlaps(taken.floorEntry(span.start()), span)
            || overlaps(taken.higherEntry(span.start()), span));
  }

  private void take(PlacedHit hit) {
    if (whole(hit)) {
      return;
    }
    Span span = hit.source();
    Map.Entry<Integer, Integer> before = taken.floorEntry(span.start());
    if (overlaps(before, span)) {
      span = span.cover(new Span(before.getKey(), before.getValue()));
    }
    Map.Entry<Integer, Integer> behind = taken.higherEntry(span.start());
    while (overlaps(behind, span)) {
      span = span.cover(new Span(behind.getKey(), behind.getValue()));
      taken.remove(behind.getKey());
      behind = taken.higherEntry(span.start());
    }
    taken.put(span.start(), span.end());
  }

  private static boolean overlaps(Map.Entry<Integer, Integer> stretch, Span span) {
    return stretch != null && new Span(stretch.getKey(), stretch.getValue()).overlaps(span);
  }

  private static boolean whole(PlacedHit hit) {
    return hit.location() instanceof Location.WholeArticle;
  }
}
