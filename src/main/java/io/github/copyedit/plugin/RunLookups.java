package io.github.copyedit.plugin;

import io.github.copyedit.lint.Progress;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Notes which files a run looked for and did not read. */
final class RunLookups {

  private final Map<Path, Boolean> there = new ConcurrentHashMap<>();

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
      public void lookedFor(Path file, boolean found) {
        there.put(file, found);
        other.lookedFor(file, found);
      }
    };
  }

  /** Sorted. */
  List<RunRecord.Lookup> all() {
    return there.entrySet().stream()
        .map(entry -> new RunRecord.Lookup(entry.getKey().toString(), entry.getValue()))
        .sorted(Comparator.comparing(RunRecord.Lookup::path))
        .toList();
  }
}
