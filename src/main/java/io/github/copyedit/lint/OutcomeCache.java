package io.github.copyedit.lint;

import io.github.copyedit.cache.CacheKey;
import io.github.copyedit.cache.EntryStore;
import io.github.copyedit.rule.RulePlan;
import io.github.copyedit.source.SourceFile;
import io.github.copyedit.source.SourceReader;
import io.github.copyedit.source.UnreadableSourceException;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Remembers what files gave. A file is known again by its bytes and its path, and by everything
 * else that its outcome depends on; not by its time stamp, which is new in each clone.
 */
public final class OutcomeCache {

  /** One that remembers nothing. */
  public static final OutcomeCache NONE = new OutcomeCache(Optional.empty(), "");

  private final Optional<EntryStore> store;
  private final String engine;

  private OutcomeCache(Optional<EntryStore> store, String engine) {
    this.store = store;
    this.engine = engine;
  }

  /**
   * @param engine a name for the parsers and rules of the run, of which others have another
   */
  public static OutcomeCache in(EntryStore store, String engine) {
    return new OutcomeCache(Optional.of(store), engine);
  }

  /** What is remembered of the file, else what {@code lint} makes of it. */
  FileOutcome of(SourceFile file, RulePlan plan, SourceReader reader, Supplier<FileOutcome> lint) {
    Optional<String> before = store.flatMap(known -> key(file, plan, reader));
    Optional<FileOutcome> remembered =
        before
            .flatMap(key -> store.flatMap(known -> known.get(key)))
            .flatMap(OutcomeCodec::read)
            .filter(outcome -> outcome.isOf(file.file()));
    if (remembered.isPresent()) {
      return remembered.get();
    }
    FileOutcome outcome = lint.get();
    if (before.isPresent() && outcome.isWhole()) {
      // What was linted may be newer than what the key was made of.
      key(file, plan, reader)
          .filter(before.get()::equals)
          .ifPresent(key -> store.ifPresent(at -> keep(at, key, outcome)));
    }
    return outcome;
  }

  private static void keep(EntryStore store, String key, FileOutcome outcome) {
    try {
      store.put(key, OutcomeCodec.write(outcome));
    } catch (RuntimeException e) {
      // A third party's rule made a hit with a hole in it. Then it is not remembered.
      Crash.passOnFatal(e);
    }
  }

  /** To be called when all files are done. */
  void tidy() {
    store.ifPresent(EntryStore::tidy);
  }

  /** Empty for a file that can't be read, or is too large to be. */
  private Optional<String> key(SourceFile file, RulePlan plan, SourceReader reader) {
    try {
      return Optional.of(
          new CacheKey()
              .with(engine)
              .with(plan.fingerprint())
              .with(file.file())
              .with(reader.bytes(file))
              .hex());
    } catch (UnreadableSourceException e) {
      return Optional.empty();
    }
  }
}
