package io.github.copyedit.document.markdown;

import io.github.copyedit.document.Prose;
import io.github.copyedit.text.OffsetMap;
import io.github.copyedit.text.Span;
import java.util.Optional;
import java.util.OptionalInt;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * Reads a block of nothing but text that stands in the source as it is: many are so, and they need
 * nothing put together.
 */
final class PlainText {

  private PlainText() {}

  /** Empty for a block of another kind. */
  static Optional<Prose> read(Reading reading, InlineText inline, Node block) {
    Node first = block.getFirstChild();
    OptionalInt shift = inline.toSource().shift();
    if (!(first instanceof Text only) || first.getNext() != null || shift.isEmpty()) {
      return Optional.empty();
    }
    String text = only.getLiteral();
    return NodeSpans.find(only)
        .map(inline::local)
        .filter(place -> inline.has(text, place) && isPlain(text, reading.masked()))
        .map(place -> prose(text, place.shift(shift.getAsInt())));
  }

  /** With a bracket at the front it may be a task. */
  private static boolean isPlain(String text, Masked masked) {
    return !text.startsWith("[") && (masked.marks().isEmpty() || !Masked.hasMask(text));
  }

  /** Without the blanks around it. */
  private static Prose prose(String text, Span source) {
    int start = 0;
    int end = text.length();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Prose(
        text.substring(start, end), OffsetMap.identity(source.start() + start, end - start));
  }
}
