package io.github.copyedit.data;

import io.github.copyedit.text.Span;

/** The lines of a text, one after the other. */
final class PlainYamlLines {

  private final String text;

  /** Where the next line begins. */
  private int next;

  PlainYamlLines(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  boolean hasNext() {
    return next < text.length();
  }

  /** Where the next line begins; behind the text when there is none. */
  int next() {
    return next;
  }

  /** Goes on to the next line; its line end is not in the span. */
  Span take() {
    int start = next;
    int lineEnd = text.indexOf('\n', start);
    int end = lineEnd < 0 ? text.length() : lineEnd;
    next = end + 1;
    return new Span(start, end);
  }

  /** Without tabs, line ends of other kinds, and what the engine refuses or counts otherwise. */
  boolean arePlain(Span line) {
    for (int at = line.start(); at < line.end(); at++) {
      char c = text.charAt(at);
      boolean plain =
          (c >= ' ' && c <= '~')
              || (c >= '\u00A0' && !Character.isSurrogate(c) && c < '\uFE00' && c >> 1 != 0x1014);
      if (!plain) {
        return false;
      }
    }
    return true;
  }

  int behindBlanks(int from, int end) {
    int at = from;
    while (at < end && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }
}
