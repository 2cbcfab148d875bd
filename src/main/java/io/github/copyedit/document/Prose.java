package io.github.copyedit.document;

import io.github.copyedit.text.OffsetMap;
import io.github.copyedit.text.Span;

/**
 * The text that rules read, and the way back to the source.
 *
 * @param text entities decoded, escapes resolved, blanks collapsed, markup left out; a line break
 *     within a block is one blank
 * @param map of the text's length
 */
public record Prose(String text, OffsetMap map) {

  public Prose {
    if (map.length() != text.length()) {
      throw new IllegalArgumentException(
          "a map of " + map.length() + " for a text of " + text.length());
    }
  }

  /** Prose that stands in the source as it is. */
  public static Prose verbatim(CharSequence source, Span span) {
    return new Prose(span.of(source), OffsetMap.identity(span.start(), span.length()));
  }

  public Span all() {
    return new Span(0, text.length());
  }

  public Span toSource(Span span) {
    return map.toSource(span);
  }
}
