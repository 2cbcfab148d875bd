package io.github.copyedit.data;

import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * Turns the engine's positions, which count code points, into offsets. Cheap when asked in about
 * the order of the text.
 */
final class CodePoints {

  private final String text;
  private final boolean oneUnitEach;
  private int lastIndex;
  private int lastOffset;

  CodePoints(String text) {
    this.text = text;
    this.oneUnitEach = text.codePointCount(0, text.length()) == text.length();
  }

  int of(Mark mark) {
    return of(mark.getIndex());
  }

  /** The offset of a code point; the end of the text for what lies behind it. */
  int of(int index) {
    if (oneUnitEach) {
      return Math.min(index, text.length());
    }
    try {
      lastOffset = text.offsetByCodePoints(lastOffset, index - lastIndex);
      lastIndex = index;
      return lastOffset;
    } catch (IndexOutOfBoundsException e) {
      return text.length();
    }
  }
}
