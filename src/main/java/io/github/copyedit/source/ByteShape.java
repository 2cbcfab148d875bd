package io.github.copyedit.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the bytes of a file look like before anything is decoded. */
final class ByteShape {

  private record Signature(String format, byte[] start) {
    Signature(String format, String start) {
      this(format, start.getBytes(StandardCharsets.ISO_8859_1));
    }
  }

  /** Formats that get renamed or saved under the name of a text file. */
  private static final List<Signature> SIGNATURES =
      List.of(
          new Signature("a gzip archive", "\u001F\u008B"),
          new Signature("a ZIP archive, such as a Word document", "PK\u0003\u0004"),
          new Signature("an old Word document", "\u00D0\u00CF\u0011\u00E0"),
          new Signature("a PDF document", "%PDF-"),
          new Signature("a rich-text (RTF) document", "{\\rtf"),
          new Signature("a PNG image", "\u0089PNG"),
          new Signature("a JPEG image", "\u00FF\u00D8\u00FF"),
          new Signature("a GIF image", "GIF8"));

  /** What switches ISO-2022-JP from ASCII to Japanese. */
  private static final List<String> JAPANESE_ESCAPES = List.of("\u001B$B", "\u001B$@", "\u001B(J");

  /** Of a hundred NULs of UTF-16 text so many stand at the same place in their pairs. */
  private static final int LEAST_NULS_ON_ONE_SIDE = 95;

  private final byte[] bytes;

  ByteShape(byte[] bytes) {
    this.bytes = bytes;
  }

  /** A format that is not text, as in "a PNG image". */
  Optional<String> binaryFormat() {
    return SIGNATURES.stream()
        .filter(
            signature ->
                bytes.length >= signature.start().length
                    && Arrays.equals(
                        signature.start(), Arrays.copyOf(bytes, signature.start().length)))
        .map(Signature::format)
        .findFirst();
  }

  /** Offset of the first NUL; negative when there is none. */
  int firstNul() {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        return i;
      }
    }
    return -1;
  }

  /** UTF-16 without its mark: the blanks and line ends of every language have a NUL there. */
  Optional<Charset> utf16() {
    int[] nuls = new int[2];
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        nuls[i % 2]++;
      }
    }
    int most = Math.max(nuls[0], nuls[1]);
    if (most == 0 || most * 100L < LEAST_NULS_ON_ONE_SIDE * (long) (nuls[0] + nuls[1])) {
      return Optional.empty();
    }
    Charset charset = nuls[0] > nuls[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    return Optional.of(charset)
        .filter(
            found ->
                StrictDecoder.decode(bytes, 0, found) instanceof StrictDecoder.Decoded decoded
                    && Characters.areText(decoded.text()));
  }

  boolean hasJapaneseEscapes() {
    String ascii = new String(bytes, StandardCharsets.ISO_8859_1);
    return JAPANESE_ESCAPES.stream().anyMatch(ascii::contains);
  }

  /**
   * Whether it is UTF-8 with mistakes in it, not something else: more characters of several bytes
   * are right than wrong. In other encodings hardly any look right; in Chinese ones one in six.
   */
  boolean isDamagedUtf8() {
    int right = 0;
    int wrong = 0;
    int i = 0;
    while (i < bytes.length) {
      int length = sequenceLength(i);
      if (length > 1) {
        right++;
      } else if (length == 0) {
        wrong++;
        length = brokenLength(i);
      }
      i += length;
    }
    return right > 2 * wrong;
  }

  /** A lead byte with what follows it is one mistake. */
  private int brokenLength(int start) {
    int end = start + 1;
    while (end < bytes.length && end < start + 3 && isContinuation(bytes[end])) {
      end++;
    }
    return end - start;
  }

  private static boolean isContinuation(byte b) {
    return (b & 0xC0) == 0x80;
  }

  /** Bytes of the character that begins there; 0 when none does. */
  private int sequenceLength(int start) {
    int lead = bytes[start] & 0xFF;
    if (lead < 0x80) {
      return 1;
    }
    int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || start + length > bytes.length) {
      return 0;
    }
    for (int i = start + 1; i < start + length; i++) {
      if (!isContinuation(bytes[i])) {
        return 0;
      }
    }
    return length;
  }
}
