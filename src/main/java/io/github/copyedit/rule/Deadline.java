package io.github.copyedit.rule;

import java.time.Duration;

/** The time that one article may take. */
public final class Deadline {

  /** Thrown by {@link #check()}. */
  public static final class PassedException extends RuntimeException {
    PassedException() {
      super("ran out of time");
    }
  }

  private final long endNanos;
  private final boolean bounded;

  private Deadline(long endNanos, boolean bounded) {
    this.endNanos = endNanos;
    this.bounded = bounded;
  }

  public static Deadline in(Duration time) {
    return new Deadline(System.nanoTime() + time.toNanos(), true);
  }

  public static Deadline none() {
    return new Deadline(0, false);
  }

  public boolean passed() {
    return bounded && System.nanoTime() - endNanos > 0;
  }

  /**
   * @throws PassedException when the time is up
   */
  public void check() {
    if (passed()) {
      throw new PassedException();
    }
  }
}
