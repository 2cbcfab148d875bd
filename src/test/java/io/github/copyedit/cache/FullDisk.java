package io.github.copyedit.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;

/** A disk with room for so many bytes: what does not fit is written as far as it does. */
public final class FullDisk {

  private final AtomicLong left;

  private FullDisk(long bytes) {
    this.left = new AtomicLong(bytes);
  }

  /** A store on such a disk. */
  public static EntryStore store(Path folder, long bytes) {
    return new EntryStore(folder, true, Long.MAX_VALUE, Instant::now, new FullDisk(bytes)::write);
  }

  private void write(Path file, byte[] bytes) throws IOException {
    long room = left.getAndAdd(-bytes.length);
    if (room < bytes.length) {
      Files.write(file, Arrays.copyOf(bytes, (int) Math.max(0, room)));
      throw new IOException("No space left on device");
    }
    Files.write(file, bytes);
  }
}
