package io.github.copyedit.plugin;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Work on a thread of its own. Nobody waits for it longer than its limit, by the clock on the wall:
 * a repository that accepts connections and is silent then would hold the build. A thread that is
 * not waited for any more is interrupted; it is a daemon.
 */
final class Background<T> {

  private final CompletableFuture<T> result = new CompletableFuture<>();
  private final Thread thread;
  private final long end;
  private final T late;

  private Background(String name, Duration limit, Callable<T> work, T late) {
    this.thread = new Thread(() -> run(work), name);
    this.end = System.nanoTime() + limit.toNanos();
    this.late = late;
  }

  /**
   * @param late the result when the limit is over
   */
  static <T> Background<T> start(String name, Duration limit, Callable<T> work, T late) {
    Background<T> begun = new Background<>(name, limit, work, late);
    begun.thread.setDaemon(true);
    begun.thread.start();
    return begun;
  }

  private void run(Callable<T> work) {
    try {
      result.complete(work.call());
    } catch (Throwable e) {
      result.completeExceptionally(e);
    }
  }

  /** Waits, and throws what the work threw. */
  T get() {
    try {
      await();
      return result.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for LanguageTool", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException crash) {
        throw crash;
      }
      if (e.getCause() instanceof Error crash) {
        throw crash;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  /** Waits until no thread is left, but for one that went over its limit. */
  void join() {
    try {
      await();
      if (!late()) {
        thread.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean late() {
    return !result.isCompletedExceptionally() && result.join() == late;
  }

  /** Waits; whether it threw. */
  boolean broke() {
    try {
      await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return result.isCompletedExceptionally();
  }

  private void await() throws InterruptedException {
    try {
      result.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      if (result.complete(late)) {
        thread.interrupt();
      }
    } catch (ExecutionException e) {
      // For those who ask for the result.
      return;
    }
  }
}
