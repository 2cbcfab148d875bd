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
  private final long nanos;
  private final boolean bounded;

  /**
   * On the clock on the wall: until then the thread can't have spent its time, so nobody need ask
   * for that, which takes a call of the system.
   */
  private volatile long earliest;

  private Deadline(long thread, long endNanos, long nanos, boolean bounded) {
    this.thread = thread;
    this.endNanos = endNanos;
    this.nanos = nanos;
    this.bounded = bounded;
    this.earliest = System.nanoTime() + nanos;
  }

  /** Starts now, for work on this thread. */
  public static Deadline in(Duration time) {
    long thread = Thread.currentThread().getId();
    return new Deadline(thread, spent(thread) + time.toNanos(), time.toNanos(), true);
  }

  public static Deadline none() {
    return new Deadline(0, 0, 0, false);
  }

  public boolean passed() {
    if (!bounded || System.nanoTime() - earliest < 0) {
      return false;
    }
    long left = endNanos - spent(thread);
    earliest = System.nanoTime() + left;
    return left < 0;
  }

  /**
   * Whether as much time again has gone by since it passed: who works on then doesn't ask. May be
   * called from any thread.
   */
  public boolean overdue() {
    return bounded && spent(thread) - endNanos > nanos;
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
