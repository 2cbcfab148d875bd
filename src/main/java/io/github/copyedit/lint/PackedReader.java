package io.github.copyedit.lint;

import io.github.copyedit.text.Position;
import io.github.copyedit.text.Span;

/** Reads what {@link PackedWriter} wrote; of anything else it throws any runtime exception. */
public final class PackedReader {

  private final byte[] bytes;
  private int at;

  public PackedReader(byte[] bytes) {
    this.bytes = bytes;
  }

  public boolean atEnd() {
    return at == bytes.length;
  }

  public int number() {
    int number = 0;
    int shift = 0;
    int read = bytes[at++];
    while (read < 0) {
      number |= (read & (PackedWriter.MORE - 1)) << shift;
      shift += PackedWriter.BITS;
      read = bytes[at++];
    }
    return number | read << shift;
  }

  public String text() {
    int length = number();
    if (length < 0 || length > bytes.length - at) {
      throw new IllegalStateException("a text longer than all that is left");
    }
    char[] text = new char[length];
    for (int i = 0; i < length; i++) {
      text[i] = (char) number();
    }
    return new String(text);
  }

  Span span() {
    return Span.ofLength(number(), number());
  }

  Position position() {
    return new Position(number(), number());
  }
}
