package io.github.copyedit.lint;

import io.github.copyedit.rule.Deadline;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Work on a daemon thread of its own that may take so much processor time, as {@link Workers} give
 * to files. When that is spent the thread is abandoned, with an interrupt in case it listens.
 */
final class TimedTask {

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

  private final Duration time;
  private final FutureTask<Void> task;
  private volatile Optional<Deadline> deadline = Optional.empty();

  private TimedTask(Duration time, Runnable work) {
    this.time = time;
    this.task = new FutureTask<>(() -> begin(work), null);
  }

  /**
   * Waits until it is done or its time is up.
   *
   * @return whether it is done
   * @throws ExecutionException with what the work threw
   */
  static boolean run(String name, Duration time, Runnable work)
      throws InterruptedException, ExecutionException {
    TimedTask timed = new TimedTask(time, work);
    Thread thread = new Thread(timed.task, name);
    thread.setDaemon(true);
    thread.start();
    return timed.await();
  }

  private void begin(Runnable work) {
    deadline = Optional.of(Deadline.in(time));
    work.run();
  }

  private boolean await() throws InterruptedException, ExecutionException {
    try {
      while (deadline.filter(Deadline::passed).isEmpty()) {
        try {
          task.get(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
          return true;
        } catch (TimeoutException e) {
          // It has its time.
          continue;
        }
      }
      return false;
    } finally {
      task.cancel(true);
    }
  }
}
