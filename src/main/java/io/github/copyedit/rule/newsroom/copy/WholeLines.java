package io.github.copyedit.rule.newsroom.copy;

import io.github.copyedit.document.Document;
import io.github.copyedit.finding.Fix;
import io.github.copyedit.text.LineIndex;
import io.github.copyedit.text.Span;
import java.util.Optional;

/** Takes whole lines out of plain text and Markdown without leaving a gap of blank lines behind. */
public final class WholeLines {

  private WholeLines() {}

  /**
   * @param part of the source to take out
   * @return empty where its lines hold more than it and the marks of a Markdown block, or where it
   *     is an element
   */
  public static Optional<Fix> without(Document document, Span part) {
    String text = document.source().text();
    LineIndex lines = document.source().lines();
    Span trimmed = trim(part, text);
    if (trimmed.isEmpty() || text.charAt(trimmed.start()) == '<') {
      return Optional.empty();
    }
    int first = lines.position(trimmed.start()).line();
    int last = lines.position(trimmed.end() - 1).line();
    int start = lines.start(first);
    int end = lines.line(last).end();
    boolean alone =
        text.substring(start, trimmed.start()).chars().allMatch(WholeLines::isBlockMark)
            && text.substring(trimmed.end(), end).chars().allMatch(WholeLines::isBlockMark);
    if (!alone) {
      return Optional.empty();
    }
    boolean gapBefore = first == 1 || isBlank(text, lines.line(first - 1));
    while (gapBefore && last < lines.lines() && isBlank(text, lines.line(last + 1))) {
      last++;
    }
    boolean atEnd = lines.line(last).end() == text.length();
    while (atEnd && first > 1 && isBlank(text, lines.line(first - 1))) {
      first--;
    }
    return Optional.of(new Fix(new Span(lines.start(first), lines.line(last).end()), ""));
  }

  private static Span trim(Span span, String text) {
    int start = span.start();
    int end = span.end();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isBlank(String text, Span line) {
    return line.of(text).isBlank();
  }

  private static boolean isBlockMark(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT
        || "#>*+-_=[]()|".indexOf(c) >= 0;
  }
}
