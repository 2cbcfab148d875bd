package io.github.copyedit.data;

import io.github.copyedit.text.OffsetMap;
import io.github.copyedit.text.Span;
import java.util.Optional;

/** A text and its map, put together from left to right. */
final class AlignedText {

  private final String source;
  private final StringBuilder value = new StringBuilder();
  private final OffsetMap.Builder map = new OffsetMap.Builder();

  AlignedText(String source) {
    this.source = source;
  }

  void copy(int start, int end) {
    value.append(source, start, end);
    map.identity(new Span(start, end));
  }

  void replace(String by, int start, int end) {
    value.append(by);
    map.replaced(by.length(), new Span(start, end));
  }

  int length() {
    return value.length();
  }

  String text() {
    return value.toString();
  }

  OffsetMap map() {
    return map.build();
  }

  /** The map, if this is the text that was expected. */
  Optional<OffsetMap> mapOf(String expected) {
    return expected.contentEquals(value) ? Optional.of(map()) : Optional.empty();
  }
}
