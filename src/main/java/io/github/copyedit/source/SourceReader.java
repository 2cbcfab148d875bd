package io.github.copyedit.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a file into text, or as it is for a format that is not text. What is neither is refused.
 */
public final class SourceReader {

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
   * @param encoding what configuration says of the file; empty to find it out
   * @throws UnreadableSourceException when the file can't be read, is empty, too large, not text,
   *     or in an encoding that can't be told
   */
  public Source read(SourceFile file, Optional<Charset> encoding) throws UnreadableSourceException {
    EncodingChooser.Text read = new EncodingChooser(bytes(file), encoding).read();
    if (read.text().isBlank()) {
      throw new UnreadableSourceException("is empty: write the article, or exclude the file");
    }
    return Source.of(file.file(), read.text(), read.charset());
  }

  /**
   * @throws UnreadableSourceException when the file can't be read, is empty or too large
   */
  public BinarySource readBinary(SourceFile file) throws UnreadableSourceException {
    byte[] bytes = bytes(file.path(), Math.min(maxBytes, Integer.MAX_VALUE) * BINARY_ALLOWANCE);
    if (bytes.length == 0) {
      throw new UnreadableSourceException("is empty: write the article, or exclude the file");
    }
    return new BinarySource(file.file(), bytes);
  }

  /**
   * What stands in it, read as text or not.
   *
   * @throws UnreadableSourceException when the file can't be read, or is too large for one of text
   */
  public byte[] bytes(SourceFile file) throws UnreadableSourceException {
    return bytes(file.path(), maxBytes);
  }

  private static byte[] bytes(Path path, long maxBytes) throws UnreadableSourceException {
    try (InputStream in = Files.newInputStream(path)) {
      // One byte more than allowed tells a file that grew, or a device that never ends.
      byte[] bytes = in.readNBytes((int) Math.min(maxBytes, Integer.MAX_VALUE - 9) + 1);
      if (bytes.length > maxBytes) {
        throw new UnreadableSourceException(
            String.format(
                Locale.ROOT,
                "is larger than %,d bytes: split it, exclude it, or raise copyedit.maxFileSize",
                maxBytes));
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
}
