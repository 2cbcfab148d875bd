package io.github.copyedit.document.markdown;

import io.github.copyedit.text.Span;

/**
 * A stretch of the text that is no Markdown: what a site generator replaces before a reader sees
 * it, and marks of Markdown's dialects.
 *
 * @param name of its sort
 * @param reason why it is left out
 */
record Mark(Span span, Sort sort, String name, String reason) {

  enum Sort {
    /** Left out, and said so. */
    LEFT_OUT,
    /** A tag with parameters, some of which a reader sees. */
    TAG,
    /** A comment, which may be a directive. */
    COMMENT,
    /** Words will stand in its place. */
    VALUE,
    FOOTNOTE,
    /** Mere markup around words: nothing is missing. */
    MARKUP,
    /** The mark before the text of a wiki link. */
    WIKI
  }

  private static final String REPLACED = "replaced by the site generator";

  static Mark tag(Span span) {
    return new Mark(span, Sort.TAG, "template tag", REPLACED);
  }

  static Mark value(Span span) {
    return new Mark(span, Sort.VALUE, "template tag", REPLACED);
  }

  static Mark attributes(Span span) {
    return new Mark(span, Sort.LEFT_OUT, "attribute list", REPLACED);
  }

  static Mark footnote(Span span) {
    return new Mark(span, Sort.FOOTNOTE, "footnote mark", REPLACED);
  }

  static Mark comment(Span span) {
    return new Mark(span, Sort.COMMENT, "comment", "not shown");
  }

  static Mark code(Span span) {
    return new Mark(span, Sort.LEFT_OUT, "template tag", "code");
  }

  static Mark markup(Span span) {
    return new Mark(span, Sort.MARKUP, "markup", "markup");
  }
}
