package io.github.copyedit.source;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;

/** The bytes at a file's start that name its encoding and are no part of the text. */
enum ByteOrderMark {
  UTF_8("UTF-8", 0xEF, 0xBB, 0xBF),
  // UTF-16's mark with NULs behind it is UTF-32's: no text begins with a NUL.
  UTF_32LE("UTF-32LE", 0xFF, 0xFE, 0, 0),
  UTF_32BE("UTF-32BE", 0, 0, 0xFE, 0xFF),
  UTF_16BE("UTF-16BE", 0xFE, 0xFF),
  UTF_16LE("UTF-16LE", 0xFF, 0xFE);

  private final Charset charset;
  private final byte[] mark;

  ByteOrderMark(String charset, int... mark) {
    this.charset = Charset.forName(charset);
    this.mark = new byte[mark.length];
    for (int i = 0; i < mark.length; i++) {
      this.mark[i] = (byte) mark[i];
    }
  }

  static Optional<ByteOrderMark> of(byte[] bytes) {
    return Arrays.stream(values())
        .filter(
            mark ->
                bytes.length >= mark.length()
                    && Arrays.equals(bytes, 0, mark.length(), mark.mark, 0, mark.length()))
        .findFirst();
  }

  Charset charset() {
    return charset;
  }

  int length() {
    return mark.length;
  }
}
