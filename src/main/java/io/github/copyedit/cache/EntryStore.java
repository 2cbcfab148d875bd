package io.github.copyedit.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Entries on disk, one file each, under a name that says what is in them: a key is a hash of all
 * that an entry was made of, so an entry is never changed, only written and deleted. Plain files
 * need no lock: several builds may use one folder at once, and a build that is killed leaves a
 * temporary file at worst. An entry that is not as it was written is none.
 *
 * <p>Nothing here throws: a folder that can't be read has no entries, one that can't be written
 * stays as it is, and the run goes on without it.
 */
public final class EntryStore {

  /** Beside the local repository, a folder may hold so many bytes. */
  public static final long MOST_BYTES = 512L << 20;

  private static final Duration BETWEEN_TOUCHES = Duration.ofDays(1);
  private static final Duration LOST = Duration.ofHours(1);
  private static final String TEMPORARY = ".tmp";
  private static final Pattern OURS = Pattern.compile("[0-9a-f]{64}(?:\\d*\\.tmp)?");
  private static final int DEPTH = 2;

  private final Path folder;
  private final boolean writes;
  private final long mostBytes;
  private final Clock clock;
  private final Disk disk;
  private final AtomicBoolean failed = new AtomicBoolean();
  private final AtomicInteger written = new AtomicInteger();

  /** Writes a file; part of it where there is no room. */
  interface Disk {
    void write(Path file, byte[] bytes) throws IOException;
  }

  /** Says what time it is. */
  public interface Clock {
    Instant now();
  }

  /**
   * @param folder made when the first entry is written
   * @param writes false to read only
   * @param mostBytes above which the entries that were not used for longest go
   */
  public EntryStore(Path folder, boolean writes, long mostBytes, Clock clock) {
    this(folder, writes, mostBytes, clock, Files::write);
  }

  EntryStore(Path folder, boolean writes, long mostBytes, Clock clock, Disk disk) {
    this.folder = folder;
    this.writes = writes;
    this.mostBytes = mostBytes;
    this.clock = clock;
    this.disk = disk;
  }

  /**
   * @param key of {@link CacheKey}
   * @return what was written, byte for byte
   */
  public Optional<byte[]> get(String key) {
    Path file = file(key);
    try {
      byte[] stored = Files.readAllBytes(file);
      Optional<byte[]> content = Sealed.open(key, stored);
      if (content.isPresent()) {
        touch(file);
      }
      return content;
    } catch (IOException | OutOfMemoryError e) {
      return Optional.empty();
    }
  }

  /** Keeps an entry, if it can be kept. */
  public void put(String key, byte[] content) {
    if (!writes || failed.get()) {
      return;
    }
    Path file = file(key);
    try {
      Files.createDirectories(file.getParent());
      Path temporary = Files.createTempFile(file.getParent(), key, TEMPORARY);
      try {
        disk.write(temporary, Sealed.seal(key, content));
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        written.incrementAndGet();
      } finally {
        Files.deleteIfExists(temporary);
      }
    } catch (IOException e) {
      // A full disk, a folder of somebody else: no use to try again in this run. But where the
      // entry
      // is there, another build wrote the same at the same time.
      failed.set(!Files.isRegularFile(file));
    }
  }

  /** Whether the folder could not be written, though it should have been. */
  public boolean failed() {
    return failed.get();
  }

  /** Makes room, if this run wrote anything. To be called when it is done. */
  public void tidy() {
    if (written.get() == 0) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder, DEPTH)) {
      makeRoom(
          files
              .filter(Files::isRegularFile)
              .filter(this::isOurs)
              .flatMap(EntryStore::look)
              .toList());
    } catch (IOException | UncheckedIOException e) {
      // Somebody else is at it; the next run tidies.
      written.set(0);
    }
  }

  /** Whatever else lies in the folder is none of our business. */
  private boolean isOurs(Path file) {
    String name = file.getFileName().toString();
    return OURS.matcher(name).matches()
        && file.equals(folder.resolve(name.substring(0, 2)).resolve(name));
  }

  private record Seen(Path file, long bytes, FileTime used) {}

  private static Stream<Seen> look(Path file) {
    try {
      return Stream.of(new Seen(file, Files.size(file), Files.getLastModifiedTime(file)));
    } catch (IOException e) {
      return Stream.empty();
    }
  }

  private void makeRoom(List<Seen> files) throws IOException {
    long bytes = files.stream().mapToLong(Seen::bytes).sum();
    // Down to four fifths, so that not every run has to.
    long goal = bytes > mostBytes ? mostBytes / 5 * 4 : mostBytes;
    Instant lost = clock.now().minus(LOST);
    List<Seen> oldestFirst =
        files.stream()
            .sorted(Comparator.comparing(Seen::used).thenComparing(seen -> seen.file().toString()))
            .toList();
    for (Seen seen : oldestFirst) {
      boolean left =
          seen.file().toString().endsWith(TEMPORARY) && seen.used().toInstant().isBefore(lost);
      if (left || bytes > goal) {
        Files.deleteIfExists(seen.file());
        bytes -= seen.bytes();
      }
    }
  }

  private void touch(Path file) throws IOException {
    if (!writes || failed.get()) {
      return;
    }
    Instant now = clock.now();
    Instant used = Files.getLastModifiedTime(file).toInstant();
    if (used.isBefore(now.minus(BETWEEN_TOUCHES))) {
      try {
        Files.setLastModifiedTime(file, FileTime.from(now));
      } catch (IOException e) {
        // It may be deleted sooner than others; that is all.
        failed.set(true);
      }
    }
  }

  private Path file(String key) {
    return folder.resolve(key.substring(0, 2)).resolve(key);
  }

  /**
   * An entry with its check sum in front, which is over its key too: it is good in its place alone.
   */
  private static final class Sealed {

    private static final byte[] MAGIC = {'c', 'e', 'd', 1};

    static byte[] seal(String key, byte[] content) {
      byte[] sum = CacheKey.digest(key, content);
      return ByteBuffer.allocate(MAGIC.length + sum.length + content.length)
          .put(MAGIC)
          .put(sum)
          .put(content)
          .array();
    }

    static Optional<byte[]> open(String key, byte[] stored) {
      int head = MAGIC.length + CacheKey.DIGEST_BYTES;
      if (stored.length < head || !Arrays.equals(MAGIC, Arrays.copyOf(stored, MAGIC.length))) {
        return Optional.empty();
      }
      byte[] content = Arrays.copyOfRange(stored, head, stored.length);
      byte[] sum = Arrays.copyOfRange(stored, MAGIC.length, head);
      return Arrays.equals(sum, CacheKey.digest(key, content))
          ? Optional.of(content)
          : Optional.empty();
    }
  }
}
