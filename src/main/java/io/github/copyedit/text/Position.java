package io.github.copyedit.text;

/**
 * A place as people count it.
 *
 * @param line 1-based
 * @param column 1-based, in UTF-16 code units
 */
public record Position(int line, int column) {

  public static final Position START = new Position(1, 1);

  public Position {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("not a position: " + line + ":" + column);
    }
  }

  @Override
  public String toString() {
    return line + ":" + column;
  }
}
