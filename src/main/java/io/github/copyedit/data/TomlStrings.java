package io.github.copyedit.data;

import io.github.copyedit.data.Node.ScalarType;
import io.github.copyedit.text.Span;

/** TOML's four sorts of strings: basic and literal, each on one line or on several. */
final class TomlStrings {

  private static final String SIMPLE_ESCAPES = "btnfre\"\\";
  private static final String ESCAPED = "\b\t\n\f\r\u001b\"\\";
  private static final String NOT_CLOSED = "this quote is not closed";

  private final String text;

  TomlStrings(String text) {
    this.text = text;
  }

  /**
   * @param start of the opening quote
   * @param multiline whether three quotes may open it, which a key's can't
   */
  Node.Scalar read(int start, boolean multiline) throws MalformedDataException {
    char quote = text.charAt(start);
    String three = String.valueOf(quote).repeat(3);
    if (!multiline || !text.startsWith(three, start)) {
      return line(start, quote);
    }
    int end = closing(three, start);
    AlignedText value = new AlignedText(text);
    int at = afterLineEnd(start + 3);
    while (at < end) {
      at = quote == '"' && text.charAt(at) == '\\' ? escape(at, end, value) : copy(at, value);
    }
    return scalar(value, new Span(start, end + 3));
  }

  private Node.Scalar line(int start, char quote) throws MalformedDataException {
    AlignedText value = new AlignedText(text);
    int at = start + 1;
    while (at < text.length() && text.charAt(at) != quote) {
      if (TomlReader.isLineEnd(text.charAt(at))) {
        throw new MalformedDataException(NOT_CLOSED, start);
      }
      boolean escape = quote == '"' && text.charAt(at) == '\\';
      at = escape ? escape(at, text.length(), value) : copy(at, value);
    }
    if (at >= text.length()) {
      throw new MalformedDataException(NOT_CLOSED, start);
    }
    return scalar(value, new Span(start, at + 1));
  }

  /** Up to two quotes may stand before the three that close. */
  private int closing(String three, int start) throws MalformedDataException {
    int at = start + 3;
    while (at < text.length() && !text.startsWith(three, at)) {
      at += three.charAt(0) == '"' && text.charAt(at) == '\\' ? 2 : 1;
    }
    if (at >= text.length()) {
      throw new MalformedDataException(NOT_CLOSED, start);
    }
    for (int more = 0;
        more < 2 && at + 3 < text.length() && text.charAt(at + 3) == three.charAt(0);
        more++) {
      at++;
    }
    return at;
  }

  private int copy(int at, AlignedText value) {
    value.copy(at, at + 1);
    return at + 1;
  }

  private int escape(int at, int end, AlignedText value) throws MalformedDataException {
    char c = at + 1 < end ? text.charAt(at + 1) : ' ';
    int simple = SIMPLE_ESCAPES.indexOf(c);
    if (simple >= 0) {
      value.replace(ESCAPED.substring(simple, simple + 1), at, at + 2);
      return at + 2;
    }
    int digits = c == 'u' ? 4 : c == 'U' ? 8 : c == 'x' ? 2 : 0;
    if (digits > 0 && at + 2 + digits <= end) {
      value.replace(codePoint(at, digits), at, at + 2 + digits);
      return at + 2 + digits;
    }
    int folded = at + 1;
    boolean lineEnd = false;
    while (folded < end && Character.isWhitespace(text.charAt(folded))) {
      lineEnd |= TomlReader.isLineEnd(text.charAt(folded));
      folded++;
    }
    if (!lineEnd) {
      throw new MalformedDataException(
          "\\" + c + " is no escape: write \\\\ for a backslash, or use single quotes", at);
    }
    return folded;
  }

  private String codePoint(int at, int digits) throws MalformedDataException {
    try {
      return Character.toString(Integer.parseInt(text, at + 2, at + 2 + digits, 16));
    } catch (IllegalArgumentException notACharacter) {
      throw new MalformedDataException("this escape names no character", at);
    }
  }

  private int afterLineEnd(int at) {
    if (text.startsWith("\r\n", at)) {
      return at + 2;
    }
    return at < text.length() && TomlReader.isLineEnd(text.charAt(at)) ? at + 1 : at;
  }

  private static Node.Scalar scalar(AlignedText value, Span span) {
    return new Node.Scalar(value.text(), ScalarType.TEXT, span, value.map());
  }
}
