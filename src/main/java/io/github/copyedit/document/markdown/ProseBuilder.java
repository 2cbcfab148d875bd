package io.github.copyedit.document.markdown;

import io.github.copyedit.document.Prose;
import io.github.copyedit.document.StandIn;
import io.github.copyedit.text.OffsetMap;
import io.github.copyedit.text.OffsetMap.Kind;
import io.github.copyedit.text.Span;

/**
 * Puts the prose of one block together from left to right. Spans count in the text that the library
 * was given.
 */
final class ProseBuilder {

  private final StringBuilder text;
  private final OffsetMap outer;

  /** From the text to the source where that is all there is between the two, else 0. */
  private final int shift;

  private final OffsetMap.Builder map = new OffsetMap.Builder();

  /** Where the text read so far ends, markup included. */
  private int cursor;

  private boolean lineBreak;

  /**
   * Whether something has been left out since the last text: blanks on both sides of it become one.
   */
  private boolean leftOut;

  /**
   * @param length of the prose, about
   * @param outer from the text in which spans count to the source
   */
  ProseBuilder(int length, OffsetMap outer) {
    this.text = new StringBuilder(length);
    this.outer = outer;
    this.shift = outer.shift().orElse(0);
  }

  /** Markup, or text, begins here: a line break before it ends here too. */
  void startAt(int offset) {
    if (lineBreak) {
      lineBreak = false;
      if (!text.isEmpty() && !endsWithBlank()) {
        add(" ", new Span(cursor, Math.max(cursor, offset)), Kind.REPLACED);
      }
    }
  }

  /** Markup ends here: a line break behind it begins here. */
  void endAt(int offset) {
    cursor = Math.max(cursor, offset);
  }

  void append(String added, Span span, Kind kind) {
    startAt(span.start());
    int skip = text.isEmpty() || (leftOut && endsWithBlank()) ? leadingBlanks(added) : 0;
    if (skip < added.length()) {
      add(
          added.substring(skip),
          kind == Kind.IDENTITY ? new Span(span.start() + skip, span.end()) : span,
          kind);
      leftOut = false;
    }
    cursor = Math.max(cursor, span.end());
  }

  /**
   * Words that are not prose, or not known: a name keeps the sentence whole, and fits the article
   * before it.
   */
  void placeholder(Span span) {
    startAt(span.start());
    append(StandIn.behind(text), span, Kind.PLACEHOLDER);
  }

  void lineBreak() {
    lineBreak = true;
  }

  /** A line break that has characters of its own, as {@code <br>} has. */
  void lineBreak(Span span) {
    startAt(span.start());
    cursor = Math.max(cursor, span.start());
    lineBreak = true;
    leftOut = true;
  }

  void leaveOut(Span span) {
    startAt(span.start());
    leftOut = true;
    cursor = Math.max(cursor, span.end());
  }

  /** Markup that leaves no gap, such as a bracket around words. */
  void skip(Span span) {
    startAt(span.start());
    cursor = Math.max(cursor, span.end());
  }

  int length() {
    return text.length();
  }

  String from(int offset) {
    return text.substring(Math.min(offset, text.length())).strip();
  }

  /** The prose, without blanks around it, and its map to the source; to be called once. */
  Prose build() {
    int end = text.length();
    while (end > 0 && isBlank(text.charAt(end - 1))) {
      end--;
    }
    OffsetMap built = map.cut(end).build();
    return new Prose(
        text.substring(0, end), outer.shift().isPresent() ? built : built.within(outer));
  }

  private void add(String added, Span span, Kind kind) {
    text.append(added);
    map.run(added.length(), span.shift(shift), kind);
    cursor = Math.max(cursor, span.end());
  }

  private static int leadingBlanks(String text) {
    int blanks = 0;
    while (blanks < text.length() && isBlank(text.charAt(blanks))) {
      blanks++;
    }
    return blanks;
  }

  private boolean endsWithBlank() {
    return isBlank(text.charAt(text.length() - 1));
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c);
  }
}
