package io.github.copyedit.data;

import io.github.copyedit.text.OffsetMap;
import io.github.copyedit.text.Span;
import java.util.Optional;

/** Literal and folded block scalars, line by line. */
final class YamlBlockScalar {

  private final String text;
  private final int end;
  private final String value;
  private final boolean folded;
  private final int indent;
  private final AlignedText aligned;
  private int at;

  private YamlBlockScalar(String text, Span content, String value, boolean folded, int indent) {
    this.text = text;
    this.at = content.start();
    this.end = content.end();
    this.value = value;
    this.folded = folded;
    this.indent = indent;
    this.aligned = new AlignedText(text);
  }

  /**
   * An indentation indicator counts from the parent's, which the scalar does not know; so the
   * deepest indentation that gives the engine's value is the right one.
   *
   * @param span from the indicator on
   */
  static Optional<OffsetMap> align(String text, Span span, String value, boolean folded) {
    int start = lineEnd(text, span.start(), span.end());
    Span content =
        new Span(Math.min(span.end(), start + lineEndLength(text, start, span.end())), span.end());
    for (int indent = firstIndent(text, content); indent >= 0; indent--) {
      Optional<OffsetMap> map = new YamlBlockScalar(text, content, value, folded, indent).align();
      if (map.isPresent()) {
        return map;
      }
    }
    return Optional.empty();
  }

  private Optional<OffsetMap> align() {
    while (at < end && aligned.length() < value.length()) {
      skipIndent();
      int lineEnd = Math.min(lineEnd(text, at, end), at + value.length() - aligned.length());
      if (!text.regionMatches(at, value, aligned.length(), lineEnd - at)) {
        return Optional.empty();
      }
      aligned.copy(at, lineEnd);
      at = lineEnd;
      lineEnds();
    }
    return text.substring(at, end).isBlank() ? aligned.mapOf(value) : Optional.empty();
  }

  /**
   * The line ends up to the next line with content. A folded one may be a blank, or stand for
   * nothing; the value tells.
   */
  private void lineEnds() {
    int length = lineEndLength(text, at, end);
    if (length == 0) {
      return;
    }
    int wanted = aligned.length() < value.length() ? value.charAt(aligned.length()) : 0;
    if (wanted == '\n' && !(folded && droppedInFold())) {
      lineEnd(length);
    } else if (wanted == ' ' && folded) {
      aligned.replace(" ", at, at + length);
    }
    at += length;
  }

  /**
   * Of several line ends between two lines of text, a fold drops one: it has one less in the value
   * than in the source.
   */
  private boolean droppedInFold() {
    int inValue = 0;
    while (aligned.length() + inValue < value.length()
        && value.charAt(aligned.length() + inValue) == '\n') {
      inValue++;
    }
    if (aligned.length() + inValue == value.length()) {
      return false;
    }
    int inSource = 0;
    int i = at;
    int length = lineEndLength(text, i, end);
    while (length > 0) {
      inSource++;
      i = afterIndent(i + length);
      length = lineEndLength(text, i, end);
    }
    return inSource > inValue;
  }

  private void lineEnd(int length) {
    if (length == 1 && text.charAt(at) == '\n') {
      aligned.copy(at, at + 1);
    } else {
      aligned.replace("\n", at, at + length);
    }
  }

  private void skipIndent() {
    at = afterIndent(at);
  }

  private int afterIndent(int from) {
    int i = from;
    while (i < end && i - from < indent && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  private static int firstIndent(String text, Span content) {
    int line = content.start();
    for (int i = line; i < content.end(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        line = i + 1;
      } else if (c != ' ') {
        return i - line;
      }
    }
    return content.end() - line;
  }

  private static int lineEnd(String text, int from, int end) {
    int i = from;
    while (i < end && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
      i++;
    }
    return i;
  }

  private static int lineEndLength(String text, int at, int end) {
    if (at >= end || (text.charAt(at) != '\n' && text.charAt(at) != '\r')) {
      return 0;
    }
    return text.charAt(at) == '\r' && at + 1 < end && text.charAt(at + 1) == '\n' ? 2 : 1;
  }
}
