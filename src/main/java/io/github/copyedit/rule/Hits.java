package io.github.copyedit.rule;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.document.Prose;
import io.github.copyedit.finding.Fix;
import io.github.copyedit.finding.Location;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes what a rule reports on one article and finds its place in the source at once. */
public final class Hits {

  private final Places places;
  private final RuleOptions options;
  private final Deadline deadline;
  private final List<Hit> hits = new ArrayList<>();
  private NameSightings sightings = NameSightings.NONE;

  public Hits(Document document, RuleOptions options, Deadline deadline) {
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
  public void inProse(
      RuleInfo info, Block block, Span span, String message, String... suggestions) {
    add(info, places.inProse(block, span), message, List.of(suggestions), Optional.empty());
  }

  /** A span of a metadata value. */
  public void inProse(
      RuleInfo info, Prose prose, Span span, String message, String... suggestions) {
    add(info, places.inProse(prose, span), message, List.of(suggestions), Optional.empty());
  }

  /** A span of a block's prose, with the fix. */
  public void inProse(
      RuleInfo info,
      Block block,
      Span span,
      String message,
      List<String> suggestions,
      Optional<Fix> fix) {
    add(info, places.inProse(block, span), message, suggestions, fix);
  }

  /** A span of a block's prose, in a part of the article that may weigh the rule otherwise. */
  public void inPart(
      Part part, RuleInfo info, Block block, Span span, String message, List<String> suggestions) {
    inPart(part, info, block, span, message, suggestions, Optional.empty());
  }

  /** The same, with what would show that it is no mistake. */
  public void inPart(
      Part part,
      RuleInfo info,
      Block block,
      Span span,
      String message,
      List<String> suggestions,
      Optional<NameDoubt> doubt) {
    Location place = places.inProse(block, span);
    add(new Hit(info, place, part, message, suggestions, Optional.empty(), doubt));
  }

  /** What the article shows of names that others may have. */
  public void sighted(NameSightings names) {
    sightings = names;
  }

  public NameSightings sightings() {
    return sightings;
  }

  /** A span of the source. */
  public void inSource(RuleInfo info, Span source, String message) {
    inSource(info, source, message, List.of(), Optional.empty());
  }

  /** A span of the source, with the fix. */
  public void inSource(
      RuleInfo info, Span source, String message, List<String> suggestions, Optional<Fix> fix) {
    add(info, places.inSource(source), message, suggestions, fix);
  }

  /** The article as a whole. */
  public void wholeArticle(RuleInfo info, String message) {
    add(info, places.wholeArticle(), message, List.of(), Optional.empty());
  }

  /** All so far, in the order of reporting. */
  public List<Hit> all() {
    return List.copyOf(hits);
  }

  private void add(
      RuleInfo info,
      Location location,
      String message,
      List<String> suggestions,
      Optional<Fix> fix) {
    add(new Hit(info, location, message, suggestions, fix));
  }

  private void add(Hit hit) {
    deadline.check();
    hits.add(hit);
  }
}
