package io.github.copyedit.lint;

import io.github.copyedit.text.Position;
import io.github.copyedit.text.Span;
import java.io.ByteArrayOutputStream;

/** Writes small numbers and texts of small letters in a byte each. */
public final class PackedWriter {

  static final int BITS = 7;
  static final int MORE = 1 << BITS;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  /** Of 32 bits, small ones in few bytes; a negative one in five. */
  public void number(int number) {
    int rest = number;
    while (rest >= MORE || rest < 0) {
      out.write(rest & (MORE - 1) | MORE);
      rest >>>= BITS;
    }
    out.write(rest);
  }

  public void text(String text) {
    number(text.length());
    for (int i = 0; i < text.length(); i++) {
      number(text.charAt(i));
    }
  }

  void span(Span span) {
    number(span.start());
    number(span.length());
  }

  void position(Position position) {
    number(position.line());
    number(position.column());
  }

  public byte[] bytes() {
    return out.toByteArray();
  }
}
