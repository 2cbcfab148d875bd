package io.github.copyedit.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/**
 * A file as it was left.
 *
 * @param path absolute
 * @param size bytes
 * @param crc32 of its content: it tells a file that was changed by accident or by hand, and is many
 *     times faster than a hash that stands up to fraud
 */
record WrittenFile(String path, long size, long crc32) {

  static List<WrittenFile> all(List<Path> files) throws IOException {
    List<WrittenFile> all = new ArrayList<>();
    for (Path file : files) {
      all.add(of(file));
    }
    return all;
  }

  private static WrittenFile of(Path file) throws IOException {
    CRC32 sum = new CRC32();
    try (InputStream in = new CheckedInputStream(Files.newInputStream(file), sum)) {
      long size = in.transferTo(OutputStream.nullOutputStream());
      return new WrittenFile(file.toString(), size, sum.getValue());
    }
  }

  boolean isAsItWas() {
    try {
      Path file = Path.of(path);
      return Files.isRegularFile(file) && Files.size(file) == size && of(file).crc32() == crc32;
    } catch (IOException | InvalidPathException e) {
      return false;
    }
  }
}
