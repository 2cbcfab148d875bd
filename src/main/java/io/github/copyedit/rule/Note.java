package io.github.copyedit.rule;

import io.github.copyedit.finding.Location;
import java.util.List;

/**
 * Something that a {@link TreeRule} remembers of an article: a place, and what stands there.
 *
 * @param facts in an order that the rule knows; short, as those of all articles are kept
 */
public record Note(Location place, List<String> facts) {

  public Note {
    facts = List.copyOf(facts);
  }
}
