package io.github.copyedit.document.plain;

import io.github.copyedit.text.LineIndex;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A line without its line end and without the blanks around it.
 *
 * @param span in the source; empty for a blank line
 */
record TextLine(String text, Span span) {

  static List<TextLine> of(String source, LineIndex lines) {
    List<TextLine> all = new ArrayList<>(lines.lines());
    for (int line = 1; line <= lines.lines(); line++) {
      Span span = trim(source, lines.line(line));
      all.add(new TextLine(span.of(source), span));
    }
    return all;
  }

  /** Shorter at the front by some characters and the blanks behind them. */
  TextLine from(int offset) {
    Span rest = trim(text, new Span(offset, text.length()));
    return new TextLine(rest.of(text), rest.shift(span.start()));
  }

  boolean isBlank() {
    return text.isEmpty();
  }

  private static Span trim(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    return new Span(start, end);
  }

  /** White space of every sort, the no-break blank included, that would make a line look empty. */
  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
