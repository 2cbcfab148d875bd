package io.github.copyedit.document.plain;

import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A line without its line end and without the blanks around it.
 *
 * @param text without a marker such as that of a list item
 * @param span of the text in the source; empty for a blank line
 * @param whole the line with its marker
 * @param indent how many blanks stand in front; a tab is one of eight
 */
record TextLine(String text, Span span, Span whole, int indent) {

  private static final int TAB = 8;

  /**
   * The lines of a text. They end with what Unicode takes for a line's end: also a lone CR, a next
   * line, a line separator. A form feed or a paragraph separator gives a blank line, too.
   */
  static List<TextLine> of(String source) {
    List<TextLine> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == '\r' && i + 1 < source.length() && source.charAt(i + 1) == '\n') {
        continue;
      }
      if (endsLine(c)) {
        lines.add(of(source, new Span(start, i)));
        start = i + 1;
        if (c == '\f' || c == '\u2029') {
          lines.add(of(source, new Span(start, start)));
        }
      }
    }
    lines.add(of(source, new Span(start, source.length())));
    return lines;
  }

  private static boolean endsLine(char c) {
    return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private static TextLine of(String source, Span line) {
    Span span = trim(source, line);
    int indent = 0;
    for (int i = line.start(); i < span.start(); i++) {
      indent += source.charAt(i) == '\t' ? TAB : 1;
    }
    return new TextLine(span.of(source), span, span, indent);
  }

  /** Without some characters at the front and the blanks behind them, which are its marker. */
  TextLine from(int offset) {
    return part(new Span(offset, text.length()), whole);
  }

  /** A part of it that is a line by itself, such as a cell. */
  TextLine part(Span part) {
    TextLine found = part(part, whole);
    return new TextLine(found.text, found.span, found.span, indent);
  }

  private TextLine part(Span part, Span marked) {
    Span rest = trim(text, part);
    return new TextLine(rest.of(text), rest.shift(span.start()), marked, indent);
  }

  boolean isBlank() {
    return text.isEmpty();
  }

  /** Whether it goes on in the middle of a sentence. */
  boolean startsLow() {
    return Character.isLowerCase(text.codePointAt(0));
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
