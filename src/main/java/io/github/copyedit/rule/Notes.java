package io.github.copyedit.rule;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.document.Prose;
import io.github.copyedit.finding.Fingerprint;
import io.github.copyedit.finding.Location;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Takes what the first half of a {@link TreeRule} remembers of one article. */
public final class Notes {

  private final Places places;
  private final RuleOptions options;
  private final Deadline deadline;
  private final List<Note> notes = new ArrayList<>();

  public Notes(Document document, RuleOptions options, Deadline deadline) {
    this.places = new Places(document);
    this.options = options;
    this.deadline = deadline;
  }

  /** What configuration sets for the rule in this article. */
  public RuleOptions options() {
    return options;
  }

  public Deadline deadline() {
    return deadline;
  }

  /** A span of a block's prose. */
  public void inProse(Block block, Span span, String... facts) {
    add(places.inProse(block, span), facts);
  }

  /** A span of a metadata value. */
  public void inProse(Prose prose, Span span, String... facts) {
    add(places.inProse(prose, span), facts);
  }

  /** A span of the source. */
  public void inSource(Span source, String... facts) {
    add(places.inSource(source), facts);
  }

  /** The article as a whole. */
  public void wholeArticle(String... facts) {
    add(places.wholeArticle(), facts);
  }

  /** All so far, in their order. */
  public List<Note> all() {
    return List.copyOf(notes);
  }

  /** The sentences around all notes of all articles would fill the memory. */
  private static Location small(Location place) {
    return place instanceof Location.InProse prose
        ? new Location.InProse(
            prose.source(), prose.excerpt(), Fingerprint.shortened(prose.context()))
        : place;
  }

  private void add(Location place, String... facts) {
    deadline.check();
    notes.add(new Note(small(place), List.of(facts)));
  }
}
