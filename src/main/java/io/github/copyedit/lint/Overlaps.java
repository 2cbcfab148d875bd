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

  private static final int BUILT_IN = 0;
  private static final String LEAKS = "leaks";
  private static final String FURNITURE = "furniture";

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
    byGenerality.computeIfPresent(BUILT_IN, (key, builtIn) -> withoutWhatGoesAnyway(builtIn));
    for (List<PlacedHit> equals : byGenerality.values()) {
      List<PlacedHit> unbeaten = equals.stream().filter(overlaps::lets).toList();
      unbeaten.forEach(overlaps::take);
      standing.addAll(unbeaten);
    }
    return hits.stream().filter(standing::contains).toList();
  }

  /**
   * Leaks and furniture are to be taken out: what else is wrong inside of them goes with them.
   * Leaks come first, as they say best what stands there.
   */
  private static List<PlacedHit> withoutWhatGoesAnyway(List<PlacedHit> builtIn) {
    Overlaps goes = new Overlaps();
    List<PlacedHit> left = new ArrayList<>();
    for (String category : List.of(LEAKS, FURNITURE, "")) {
      List<PlacedHit> next =
          builtIn.stream()
              .filter(hit -> categoryOf(hit).equals(category))
              .filter(hit -> !goes.contains(hit))
              .toList();
      next.forEach(goes::take);
      left.addAll(next);
      if (category.equals(FURNITURE) && left.isEmpty()) {
        return builtIn;
      }
    }
    return left;
  }

  private static String categoryOf(PlacedHit hit) {
    String category = hit.hit().info().category();
    return category.equals(LEAKS) || category.equals(FURNITURE) ? category : "";
  }

  /** Whether all of it is taken. */
  private boolean contains(PlacedHit hit) {
    Span span = hit.source();
    Map.Entry<Integer, Integer> stretch = taken.floorEntry(span.start());
    return !whole(hit) && !span.isEmpty() && stretch != null && span.end() <= stretch.getValue();
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
