package io.github.copyedit.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Locale;

/** Decodes bytes, and replaces none. */
final class StrictDecoder {

  /** What became of the bytes. */
  sealed interface Result {}

  record Decoded(String text) implements Result {}

  /**
   * @param offset of the first byte that is wrong, in the file
   * @param line that it is on, 1-based
   */
  record Malformed(Charset charset, int offset, int line, int value) implements Result {

    /** "byte 3 (line 2) is 0xE9", such as an editor of bytes shows it. */
    String place() {
      return String.format(Locale.ROOT, "byte %,d (line %d) is 0x%02X", offset, line, value);
    }
  }

  private StrictDecoder() {}

  /**
   * @param from how many bytes to pass over
   */
  static Result decode(byte[] bytes, int from, Charset charset) {
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    var decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer out =
        CharBuffer.allocate((int) (in.remaining() * (double) decoder.maxCharsPerByte()) + 2);
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isError()) {
      result = decoder.flush(out);
    }
    out.flip();
    if (!result.isError()) {
      return new Decoded(out.toString());
    }
    int offset = Math.min(in.position(), bytes.length - 1);
    int line = Source.of("", out.toString()).lines().lines();
    return new Malformed(charset, offset, line, bytes[offset] & 0xFF);
  }
}
