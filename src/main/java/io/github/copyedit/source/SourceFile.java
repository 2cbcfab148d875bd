package io.github.copyedit.source;

import java.nio.file.Path;

/**
 * A file to read.
 *
 * @param path where it is
 * @param file how reports name it, with forward slashes
 */
public record SourceFile(Path path, String file) implements Comparable<SourceFile> {

  @Override
  public int compareTo(SourceFile other) {
    return file.compareTo(other.file);
  }
}
