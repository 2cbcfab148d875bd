package io.github.copyedit.rule.newsroom.copy;

import io.github.copyedit.document.Document;
import io.github.copyedit.finding.Fix;
import io.github.copyedit.text.LineIndex;
import io.github.copyedit.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Takes whole lines out of plain text and Markdown without leaving a gap of blank lines behind. */
public final class WholeLines {

  private WholeLines() {}

  /** Takes out a part that goes alone. */
  public static Optional<Fix> without(Document document, Span part) {
    return without(document, part, endOfRest(document, List.of(part)));
  }

  /**
   * Where the text ends that stays, when all parts go: those at the end take the blank lines above
   * them along, others the ones below, so that no two take the same.
   */
  public static int endOfRest(Document document, List<Span> parts) {
    String text = document.source().text();
    LineIndex lines = document.source().lines();
    int end = withoutBlanks(text, text.length());
    for (Span part : parts.stream().sorted(Comparator.reverseOrder()).toList()) {
      Span trimmed = trim(part, text);
      int last = trimmed.isEmpty() ? -1 : lines.position(trimmed.end() - 1).line();
      if (last >= 0
          && text.substring(trimmed.end(), lines.line(last).end()).isBlank()
          && end > trimmed.start()
          && end <= lines.line(last).end()) {
        int start = lines.start(lines.position(trimmed.start()).line());
        end = withoutBlanks(text, start);
      }
    }
    return end;
  }

  /**
   * @param part of the source to take out
   * @param endOfRest where the text ends that stays
   * @return empty where its lines hold more than it and the marks of a Markdown block, or where it
   *     is an element
   */
  public static Optional<Fix> without(Document document, Span part, int endOfRest) {
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
    boolean atEnd = start >= endOfRest;
    boolean gapBefore = first == 1 || isBlank(text, lines.line(first - 1));
    boolean below = !atEnd || isBlankFrom(text, end);
    while (below && gapBefore && last < lines.lines() && isBlank(text, lines.line(last + 1))) {
      last++;
    }
    while (atEnd && first > 1 && isBlank(text, lines.line(first - 1))) {
      first--;
    }
    return Optional.of(new Fix(new Span(lines.start(first), lines.line(last).end()), ""));
  }

  private static int withoutBlanks(String text, int end) {
    int last = end;
    while (last > 0 && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    return last;
  }

  private static boolean isBlankFrom(String text, int start) {
    int next = start;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next == text.length();
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
