package io.github.copyedit.plugin;

import io.github.copyedit.cache.EntryStore;
import io.github.copyedit.report.ConsoleLine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Remembers a run as a whole: one with the same input would say and write the same. That input is
 * in its key, and in the files that it asked about; what it wrote must still be there. It knows
 * nothing that the memory of each file doesn't, but where no file changed, rules, views and reports
 * need not be made.
 */
final class RunMemory {

  /** Of runs that can't be remembered. */
  static final RunMemory NONE = new RunMemory(Optional.empty(), Optional::empty);

  private final Optional<EntryStore> store;
  private final Supplier<Optional<String>> key;
  private final Optional<String> before;

  /**
   * @param key of everything that has a say in what the run says and writes; computed again when it
   *     has ended, for files may change meanwhile. Empty for a run that can't be remembered
   */
  RunMemory(EntryStore store, Supplier<Optional<String>> key) {
    this(Optional.of(store), key);
  }

  private RunMemory(Optional<EntryStore> store, Supplier<Optional<String>> key) {
    this.store = store;
    this.key = key;
    this.before = key.get();
  }

  /** The run that this one would be over again. */
  Optional<RunRecord> recall() {
    return before
        .flatMap(known -> store.flatMap(kept -> kept.get(known)))
        .flatMap(RunRecord::read)
        .filter(RunMemory::holds);
  }

  /**
   * Keeps a run, if it can be kept.
   *
   * @param written its reports
   */
  void keep(
      List<ConsoleLine> lines,
      RunRecord.Ending ending,
      List<Path> written,
      List<RunRecord.Lookup> lookups) {
    if (before.isEmpty() || !key.get().equals(before)) {
      return;
    }
    try {
      RunRecord record = new RunRecord(lines, ending, WrittenFile.all(written), lookups);
      store.ifPresent(kept -> keep(kept, before.get(), record));
    } catch (IOException e) {
      // Somebody has taken a report away already; the next run writes it.
      return;
    }
  }

  private static void keep(EntryStore store, String key, RunRecord record) {
    store.put(key, record.bytes());
    store.tidy();
  }

  private static boolean holds(RunRecord record) {
    return record.lookups().stream().allMatch(RunRecord.Lookup::isAsItWas)
        && record.written().stream().allMatch(WrittenFile::isAsItWas);
  }
}
