package io.github.copyedit.plugin;

import io.github.copyedit.lint.Progress;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Says every few seconds how far a run is, in lines of their own: a log has no place for a bar. A
 * run that is over sooner says nothing. The lines come by the clock, so that they come too while
 * one long file is at work.
 */
final class ConsoleProgress implements Progress, AutoCloseable {

  private static final Duration PERIOD = Duration.ofSeconds(5);

  /** So many periods without a file done before the same is said again. */
  private static final int PATIENCE = 6;

  /** Calls back again and again until it is closed. */
  @FunctionalInterface
  interface Ticker {

    /** Returns what ends it; after that there is no call. */
    Runnable every(Duration period, Runnable tick);
  }

  private final Consumer<String> lines;
  private final int total;
  private final Runnable stop;
  private int done;
  private int said = -1;
  private int silent;

  /**
   * @param total files to do
   * @param lines takes each line; called from the ticker's thread
   */
  ConsoleProgress(int total, Consumer<String> lines, Ticker ticker) {
    this.lines = lines;
    this.total = total;
    this.stop = ticker.every(PERIOD, this::say);
  }

  /** A ticker with a thread of its own, which is gone when it is closed. */
  static Ticker clock() {
    return (period, tick) -> {
      ScheduledExecutorService clock =
          Executors.newSingleThreadScheduledExecutor(ConsoleProgress::thread);
      clock.scheduleAtFixedRate(tick, period.toMillis(), period.toMillis(), TimeUnit.MILLISECONDS);
      return clock::shutdownNow;
    };
  }

  @Override
  public synchronized void done(int number, int ofTotal) {
    // Workers count one after the other but may call in another order.
    done = Math.max(done, number);
  }

  @Override
  public void remembered(int files, int ofTotal) {
    sayRemembered(files, ofTotal, lines);
  }

  static void sayRemembered(int files, int ofTotal, Consumer<String> lines) {
    if (files > 0) {
      lines.accept(
          "Known from an earlier run: %d of %d files (copyedit.cache)".formatted(files, ofTotal));
    }
  }

  private synchronized void say() {
    silent++;
    if (done < total && (done > said || silent >= PATIENCE)) {
      lines.accept("Checked " + done + " of " + total + " files");
      said = done;
      silent = 0;
    }
  }

  @Override
  public void close() {
    stop.run();
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "copyedit-progress");
    thread.setDaemon(true);
    return thread;
  }
}
