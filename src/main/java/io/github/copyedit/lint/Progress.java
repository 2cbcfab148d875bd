package io.github.copyedit.lint;

/** Hears how far a run is. Called from several threads. */
@FunctionalInterface
public interface Progress {

  Progress SILENT = (done, total) -> {};

  /** A file more is done. */
  void done(int done, int total);

  /** All files are done, and so many of them were as an earlier run knew them. */
  default void remembered(int files, int total) {}
}
