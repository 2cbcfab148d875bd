package io.github.copyedit.rule;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.document.Prose;
import io.github.copyedit.finding.Fix;
import io.github.copyedit.finding.Location;
import io.github.copyedit.text.Span;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Takes what a rule reports on one article and finds its place in the source at once. */
public final class Hits {

  private final Document document;
  private final RuleOptions options;
  private final Deadline deadline;
  private final List<Hit> hits = new ArrayList<>();

  public Hits(Document document, RuleOptions options, Deadline deadline) {
    this.document = document;
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
    add(
        info,
        proseAt(block.prose(), span, document.languageOf(block)),
        message,
        List.of(suggestions),
        Optional.empty());
  }

  /** A span of a metadata value. */
  public void inProse(
      RuleInfo info, Prose prose, Span span, String message, String... suggestions) {
    Locale locale = document.language().orElse(Locale.ROOT);
    add(info, proseAt(prose, span, locale), message, List.of(suggestions), Optional.empty());
  }

  /** A span of a block's prose, with the fix. */
  public void inProse(
      RuleInfo info,
      Block block,
      Span span,
      String message,
      List<String> suggestions,
      Optional<Fix> fix) {
    add(info, proseAt(block.prose(), span, document.languageOf(block)), message, suggestions, fix);
  }

  /** A span of the source. */
  public void inSource(RuleInfo info, Span source, String message) {
    inSource(info, source, message, List.of(), Optional.empty());
  }

  /** A span of the source, with the fix. */
  public void inSource(
      RuleInfo info, Span source, String message, List<String> suggestions, Optional<Fix> fix) {
    Location location = new Location.InSource(source, document.slice(source));
    add(info, location, message, suggestions, fix);
  }

  /** The article as a whole. */
  public void wholeArticle(RuleInfo info, String message) {
    add(
        info,
        new Location.WholeArticle(document.extent().start()),
        message,
        List.of(),
        Optional.empty());
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
    deadline.check();
    hits.add(new Hit(info, location, message, suggestions, fix));
  }

  private static Location proseAt(Prose prose, Span span, Locale locale) {
    return new Location.InProse(
        prose.toSource(span), span.of(prose.text()), sentence(prose.text(), span, locale));
  }

  private static String sentence(String text, Span span, Locale locale) {
    BreakIterator sentences = BreakIterator.getSentenceInstance(locale);
    sentences.setText(text);
    int start =
        span.start() == 0 ? 0 : sentences.preceding(Math.min(text.length(), span.start() + 1));
    int end =
        span.end() >= text.length()
            ? text.length()
            : sentences.following(Math.max(0, span.end() - 1));
    return text.substring(Math.max(0, start), end == BreakIterator.DONE ? text.length() : end);
  }
}
