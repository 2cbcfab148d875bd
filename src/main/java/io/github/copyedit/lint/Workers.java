package io.github.copyedit.lint;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The threads of one run, watched by the thread that waits for their work. Parsers and rules are
 * asked to mind their deadline, but a library can't, and nothing stops a Java thread from outside.
 * So a worker that is at a file for twice the time that it may take is abandoned: the file is a
 * problem, and a new worker does the rest. As many new workers may come as there were at first;
 * when all are lost, the files still to do are problems too.
 *
 * <p>An abandoned thread gets an interrupt, in case it listens, and takes no other file should it
 * come back. Until then it costs a core, and the memory of its file. It is a daemon, so a build
 * ends all the same, and its JVM; in a JVM that is kept for the next build, as by the Maven daemon,
 * it runs on until that ends.
 *
 * <p>Processor time counts: a worker that waits, for a lock or a disk, is not overdue. But one that
 * waits for a lock of an abandoned worker would wait for ever, so it is abandoned too.
 */
final class Workers implements AutoCloseable {

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

  private final List<FileJob> jobs;
  private final Queue<FileJob> toDo;
  private final List<Thread> threads = new ArrayList<>();
  private final Set<Long> lost = new HashSet<>();
  private int alive;
  private int replacements;

  /**
   * @param number of threads, 1 or more
   */
  Workers(List<FileJob> jobs, int number) {
    this.jobs = jobs;
    this.toDo = new ConcurrentLinkedQueue<>(jobs);
    this.replacements = number;
    for (int i = 0; i < number; i++) {
      start();
    }
  }

  /** Waits, and meanwhile looks after the workers. */
  FileOutcome await(CompletableFuture<FileOutcome> outcome)
      throws InterruptedException, ExecutionException {
    while (true) {
      try {
        return outcome.get(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        jobs.forEach(job -> job.abandonIfHopeless(lost).ifPresent(this::replace));
      }
    }
  }

  /** Leaves alone what is not yet done. */
  @Override
  public void close() {
    toDo.clear();
    threads.forEach(Thread::interrupt);
  }

  private void replace(Thread worker) {
    lost.add(worker.getId());
    alive--;
    if (replacements > 0) {
      replacements--;
      start();
    } else if (alive == 0) {
      for (FileJob left = toDo.poll(); left != null; left = toDo.poll()) {
        left.giveUp();
      }
    }
  }

  private void start() {
    Thread thread = new Thread(this::work, "copyedit-worker");
    thread.setDaemon(true);
    threads.add(thread);
    alive++;
    thread.start();
  }

  private void work() {
    boolean wanted = true;
    while (wanted) {
      FileJob next = toDo.poll();
      wanted = next != null && next.run();
    }
  }
}
