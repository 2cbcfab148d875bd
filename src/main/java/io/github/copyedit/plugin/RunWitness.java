package io.github.copyedit.plugin;

import io.github.copyedit.lint.Progress;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Notes what a run comes to depends on, beside its input. */
final class RunWitness {

  private final Map<Path, Boolean> there = new ConcurrentHashMap<>();
  private volatile boolean settled = true;

  /** One that notes it, and tells another whatever happens. */
  Progress beside(Progress other) {
    return new Progress() {

      @Override
      public void done(int done, int total) {
        other.done(done, total);
      }

      @Override
      public void remembered(int files, int total) {
        other.remembered(files, total);
      }

      @Override
      public void unsettled(int files) {
        settled = files == 0;
        other.unsettled(files);
      }

      @Override
      public void lookedFor(Path file, boolean found) {
        there.put(file, found);
        other.lookedFor(file, found);
      }
    };
  }

  /** Whether every file would give the same next time. */
  boolean settled() {
    return settled;
  }

  /** Sorted: which files the run looked for and did not read. */
  List<RunRecord.Lookup> lookups() {
    return there.entrySet().stream()
        .map(entry -> new RunRecord.Lookup(entry.getKey().toString(), entry.getValue()))
        .sorted(Comparator.comparing(RunRecord.Lookup::path))
        .toList();
  }
}
