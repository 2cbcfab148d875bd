package io.github.copyedit.text;

import java.util.Arrays;

/** Where the lines of a text start. A line ends with LF, CRLF or a lone CR. */
public final class LineIndex {

  private final int[] starts;
  private final int length;

  private LineIndex(int[] starts, int length) {
    this.starts = starts;
    this.length = length;
  }

  public static LineIndex of(CharSequence text) {
    int[] starts = new int[Math.max(16, text.length() / 32)];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean crBeforeLf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (c == '\n' || (c == '\r' && !crBeforeLf)) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return new LineIndex(Arrays.copyOf(starts, count), text.length());
  }

  /** Number of lines, 1 or more; a line end at the very end opens one more, empty line. */
  public int lines() {
    return starts.length;
  }

  /**
   * @param offset 0 to the length of the text, both included
   * @throws IndexOutOfBoundsException outside of that
   */
  public Position position(int offset) {
    if (offset < 0 || offset > length) {
      throw new IndexOutOfBoundsException("offset " + offset + " in a text of " + length);
    }
    int found = Arrays.binarySearch(starts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Position(line + 1, offset - starts[line] + 1);
  }

  /** Offset where a line starts; {@code line} is 1-based. */
  public int start(int line) {
    return starts[line - 1];
  }

  /** The line with its line end; {@code line} is 1-based. */
  public Span line(int line) {
    return new Span(starts[line - 1], line < starts.length ? starts[line] : length);
  }
}
