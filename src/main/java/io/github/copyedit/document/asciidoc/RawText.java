package io.github.copyedit.document.asciidoc;

import io.github.copyedit.text.OffsetMap;
import io.github.copyedit.text.Span;

/**
 * Text with its inline markup, and where it stands.
 *
 * @param map of the text to the file
 * @param source where all of it stands
 */
record RawText(String text, OffsetMap map, Span source) {

  /** Stands for a line that includes another file. */
  static final String INCLUDED = "\uE000";

  Span toSource(Span span) {
    return map.toSource(span);
  }

  RawText part(Span span) {
    OffsetMap inner = OffsetMap.identity(span.start(), span.length());
    return new RawText(span.of(text), inner.within(map), map.toSource(span));
  }
}
