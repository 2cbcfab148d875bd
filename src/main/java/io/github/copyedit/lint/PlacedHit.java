package io.github.copyedit.lint;

import io.github.copyedit.finding.Location;
import io.github.copyedit.rule.Hit;
import io.github.copyedit.text.Span;

/** A hit with its place as people count it, which needs the source. */
record PlacedHit(Hit hit, Place place) {

  Location location() {
    return hit.location();
  }

  Span source() {
    return hit.location().source();
  }
}
