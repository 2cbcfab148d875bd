package io.github.copyedit.report;

import io.github.copyedit.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;

/** Cuts a text where marks begin and end, so that marks that overlap never cross as elements do. */
final class MarkedText {

  /** Something to show at a place in the text. */
  record Mark<T>(Span span, T what) {
    static <T> Comparator<Mark<T>> byStart() {
      return Comparator.comparing(mark -> mark.span().start());
    }
  }

  /**
   * @param over what covers the piece, in the order of the marks
   * @param ends what ends with it
   */
  record Piece<T>(String text, List<T> over, List<T> ends) {}

  private MarkedText() {}

  /**
   * The text in pieces; put together they are the text. A mark without length gives an empty piece.
   *
   * @param marks may overlap, and reach over the text's end
   */
  static <T> List<Piece<T>> cut(String text, List<Mark<T>> marks) {
    Deque<Mark<T>> coming = new ArrayDeque<>();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
    marks.stream().map(mark -> align(text, mark)).sorted(Mark.byStart()).forEach(coming::add);
    for (Mark<T> mark : coming) {
      cuts.add(mark.span().start());
      cuts.add(mark.span().end());
    }
    List<Piece<T>> pieces = new ArrayList<>();
    List<Mark<T>> open = new ArrayList<>();
    for (int start : cuts) {
      open.removeIf(mark -> mark.span().end() <= start);
      while (!coming.isEmpty() && coming.peek().span().start() == start) {
        open.add(coming.remove());
      }
      List<Mark<T>> points = open.stream().filter(mark -> mark.span().isEmpty()).toList();
      if (!points.isEmpty()) {
        pieces.add(piece("", points, start));
        open.removeAll(points);
      }
      Integer end = cuts.higher(start);
      if (end != null) {
        pieces.add(piece(text.substring(start, end), open, end));
      }
    }
    return pieces;
  }

  private static <T> Piece<T> piece(String text, List<Mark<T>> over, int end) {
    List<T> ends = over.stream().filter(mark -> mark.span().end() == end).map(Mark::what).toList();
    return new Piece<>(text, over.stream().map(Mark::what).toList(), ends);
  }

  /** Keeps to the text, and never cuts a character in two. */
  private static <T> Mark<T> align(String text, Mark<T> mark) {
    int start = Math.min(mark.span().start(), text.length());
    int end = Math.min(mark.span().end(), text.length());
    boolean empty = start == end;
    if (insideCharacter(text, start)) {
      start--;
    }
    if (insideCharacter(text, end)) {
      end += empty ? -1 : 1;
    }
    return new Mark<>(new Span(start, end), mark.what());
  }

  private static boolean insideCharacter(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isHighSurrogate(text.charAt(at - 1))
        && Character.isLowSurrogate(text.charAt(at));
  }
}
