package io.github.copyedit.document.markdown;

import io.github.copyedit.text.Span;
import java.util.Optional;

/**
 * Finds the target of a link, for which the library gives no position, in what follows the link's
 * text.
 */
final class LinkTail {

  private LinkTail() {}

  /**
   * @param textEnd where the link's text ends
   * @param end of the link
   * @return empty for a link by reference and for a target on a line of its own
   */
  static Optional<Span> destination(String text, int textEnd, int end) {
    if (!text.startsWith("](", textEnd)) {
      return Optional.empty();
    }
    int start = textEnd + 2;
    while (start < end && (text.charAt(start) == ' ' || text.charAt(start) == '\t')) {
      start++;
    }
    boolean bracketed = start < end && text.charAt(start) == '<';
    int from = bracketed ? start + 1 : start;
    int to = bracketed ? closingBracket(text, from, end) : bareEnd(text, from, end);
    return to > from && to < end ? Optional.of(new Span(from, to)) : Optional.empty();
  }

  /**
   * The title behind a target, without its quotes.
   *
   * @param targetEnd where the target ends
   * @param end of the link
   */
  static Optional<Span> title(String text, int targetEnd, int end) {
    int from = targetEnd;
    while (from < end && isBetweenLines(text.charAt(from))) {
      from++;
    }
    int to = end - 1;
    while (to > from && isBetweenLines(text.charAt(to - 1))) {
      to--;
    }
    boolean quoted = to - from > 2 && "\"'(".indexOf(text.charAt(from)) >= 0;
    return quoted ? Optional.of(new Span(from + 1, to - 1)) : Optional.empty();
  }

  /** A line of a quotation begins with its mark. */
  private static boolean isBetweenLines(char c) {
    return c == '>' || Character.isWhitespace(c);
  }

  private static int closingBracket(String text, int from, int end) {
    int at = from;
    while (at < end && text.charAt(at) != '>') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(at, end);
  }

  /** A bare target ends at a blank, or at a parenthesis that closes none of its own. */
  private static int bareEnd(String text, int from, int end) {
    int open = 0;
    int at = from;
    while (at < end) {
      char c = text.charAt(at);
      if (c <= ' ' || (c == ')' && open == 0)) {
        break;
      }
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
      at += c == '\\' ? 2 : 1;
    }
    return Math.min(at, end);
  }
}
