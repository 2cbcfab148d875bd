package io.github.copyedit.finding;

import io.github.copyedit.text.Span;

/** What a finding points at. */
public sealed interface Location {

  /**
   * Words that a reader sees.
   *
   * @param source where they stand in the source, markup inside them included
   * @param excerpt the prose that the rule saw in the span, whole
   * @param context the sentence around it, for fingerprints
   */
  record InProse(Span source, String excerpt, String context) implements Location {}

  /**
   * Something that is not prose: a link's target, an ad container, a front matter value.
   *
   * @param excerpt the slice of the source
   */
  record InSource(Span source, String excerpt) implements Location {}

  /** The article as a whole; reported at line 1, column 1, length 0, or where the article starts in a file of several. */
  record WholeArticle(int sourceOffset) implements Location {}

  /**
   * A place in a format without lines, such as a word processor's file.
   *
   * @param part name of the part, such as {@code body} or {@code footnotes}
   * @param paragraph 1-based within the part
   * @param characters span within the paragraph's text
   */
  record InPart(String part, int paragraph, Span characters, String excerpt, String context) implements Location {}
}
