package io.github.copyedit.finding;

import io.github.copyedit.text.Span;

/** What a finding points at. */
public sealed interface Location {

  /** Where it stands in the source; empty for an article as a whole. */
  Span source();

  /** The prose that the rule saw in the span, whole; for a place that is not prose the source. */
  String excerpt();

  /** The sentence around it, or what stands for it, for fingerprints; empty where there is none. */
  String context();

  /** Words that a reader sees; the source has the markup inside them. */
  record InProse(Span source, String excerpt, String context) implements Location {}

  /** Something that is not prose: a link's target, an ad container, a front matter value. */
  record InSource(Span source, String excerpt) implements Location {
    @Override
    public String context() {
      return "";
    }
  }

  /** The article as a whole; reported where it starts, with length 0. */
  record WholeArticle(int sourceOffset) implements Location {
    @Override
    public Span source() {
      return new Span(sourceOffset, sourceOffset);
    }

    @Override
    public String excerpt() {
      return "";
    }

    @Override
    public String context() {
      return "";
    }
  }
}
