package io.github.copyedit.rule;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/**
 * The time that one article may take: processor time of the thread that made the deadline, so that
 * the result does not depend on what else the machine is doing.
 */
public final class Deadline {

  /** Thrown by {@link #check()}. */
  public static final class PassedException extends RuntimeException {
    PassedException() {
      super("ran out of time");
    }
  }

  private final long thread;
  private final long endNanos;
  private final boolean bounded;

  private Deadline(long thread, long endNanos, boolean bounded) {
    this.thread = thread;
    this.endNanos = endNanos;
    this.bounded = bounded;
  }

  /** Starts now, for work on this thread. */
  public static Deadline in(Duration time) {
    long thread = Thread.currentThread().getId();
    return new Deadline(thread, spent(thread) + time.toNanos(), true);
  }

  public static Deadline none() {
    return new Deadline(0, 0, false);
  }

  public boolean passed() {
    return bounded && spent(thread) - endNanos > 0;
  }

  /**
   * @throws PassedException when the time is up
   */
  public void check() {
    if (passed()) {
      throw new PassedException();
    }
  }

  /** On the few virtual machines that don't count processor time, the clock on the wall. */
  private static long spent(long thread) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    return threads.isThreadCpuTimeSupported() && threads.isThreadCpuTimeEnabled()
        ? threads.getThreadCpuTime(thread)
        : System.nanoTime();
  }
}
