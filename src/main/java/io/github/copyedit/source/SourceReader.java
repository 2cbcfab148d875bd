package io.github.copyedit.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Reads a file into text, what is not text being refused, never guessed; or as it is, for a format
 * that is not text.
 */
public final class SourceReader {

  private record Encoding(Charset charset, int bomLength) {}

  /** A word processor's file is larger than its text, mostly because of pictures. */
  private static final int BINARY_ALLOWANCE = 25;

  private final long maxBytes;

  /**
   * @param maxBytes of one file of text; larger ones are refused before they are read. What is not
   *     text may be 25 times as large
   */
  public SourceReader(long maxBytes) {
    this.maxBytes = maxBytes;
  }

  /**
   * @throws UnreadableSourceException when the file can't be read, is empty, too large, or not text
   */
  public Source read(SourceFile file) throws UnreadableSourceException {
    byte[] bytes = bytes(file.path(), maxBytes);
    Encoding encoding = encoding(bytes);
    if (encoding.charset().equals(StandardCharsets.UTF_8)) {
      refuseBinary(bytes);
    }
    String text = decode(bytes, encoding);
    if (text.isBlank()) {
      throw new UnreadableSourceException("is empty: write the article, or exclude the file");
    }
    return Source.of(file.file(), text);
  }

  /**
   * @throws UnreadableSourceException when the file can't be read, is empty or too large
   */
  public BinarySource readBinary(SourceFile file) throws UnreadableSourceException {
    byte[] bytes = bytes(file.path(), maxBytes * BINARY_ALLOWANCE);
    if (bytes.length == 0) {
      throw new UnreadableSourceException("is empty: write the article, or exclude the file");
    }
    return new BinarySource(file.file(), bytes);
  }

  private static byte[] bytes(Path path, long maxBytes) throws UnreadableSourceException {
    try (InputStream in = Files.newInputStream(path)) {
      // One byte more than allowed tells a file that grew, or a device that never ends.
      byte[] bytes = in.readNBytes((int) Math.min(maxBytes + 1, Integer.MAX_VALUE - 8));
      if (bytes.length > maxBytes) {
        throw new UnreadableSourceException(
            "is larger than %,d bytes: split it, exclude it, or raise copyedit.maxFileSize"
                .formatted(maxBytes));
      }
      return bytes;
    } catch (AccessDeniedException e) {
      throw new UnreadableSourceException("may not be read: check its permissions, or exclude it");
    } catch (NoSuchFileException e) {
      throw new UnreadableSourceException("is gone: it was there when the run began");
    } catch (IOException e) {
      throw new UnreadableSourceException("cannot be read: " + e.getMessage());
    }
  }

  private static Encoding encoding(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return new Encoding(StandardCharsets.UTF_8, 3);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return new Encoding(StandardCharsets.UTF_16BE, 2);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return new Encoding(StandardCharsets.UTF_16LE, 2);
    }
    return new Encoding(StandardCharsets.UTF_8, 0);
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static void refuseBinary(byte[] bytes) throws UnreadableSourceException {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        throw new UnreadableSourceException(
            "is not a text file (byte %,d is NUL): exclude it".formatted(i));
      }
    }
  }

  private static String decode(byte[] bytes, Encoding encoding) throws UnreadableSourceException {
    ByteBuffer in =
        ByteBuffer.wrap(bytes, encoding.bomLength(), bytes.length - encoding.bomLength());
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result =
        encoding
            .charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, out, true);
    out.flip();
    if (result.isError()) {
      int line = Source.of("", out.toString()).lines().lines();
      throw new UnreadableSourceException(
          "is not valid %s: byte %,d (line %d) is 0x%02X; save the file as UTF-8"
              .formatted(encoding.charset().name(), in.position(), line, bytes[in.position()]));
    }
    return out.toString();
  }
}
