package io.github.copyedit.lint;

import java.nio.file.Path;

/** Hears how far a run is. Called from several threads. */
@FunctionalInterface
public interface Progress {

  Progress SILENT = (done, total) -> {};

  /** A file more is done. */
  void done(int done, int total);

  /** All files are done, and so many of them were as an earlier run knew them. */
  default void remembered(int files, int total) {}

  /** So many of all files may give something else next time, though nothing about them changes. */
  default void unsettled(int files) {}

  /**
   * A rule asked whether a file is there that is not read.
   *
   * @param file absolute
   */
  default void lookedFor(Path file, boolean there) {}
}
