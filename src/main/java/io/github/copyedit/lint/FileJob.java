package io.github.copyedit.lint;

import io.github.copyedit.finding.Problem;
import io.github.copyedit.rule.RulePlan;
import io.github.copyedit.source.SourceFile;
import io.github.copyedit.source.SourceReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** One file's way through the linter. Whoever gives its outcome first, worker or watcher, wins. */
final class FileJob {

  /** In a row; a lock that is held for a moment only is none to give up for. */
  private static final int MOST_LOOKS_AT_A_LOCK = 10;

  private record Running(FileClock clock, Thread worker) {

    /** Whether a lock that it needs is held by one of these threads. */
    boolean waitsForAnyOf(Set<Long> threads) {
      ThreadInfo info = ManagementFactory.getThreadMXBean().getThreadInfo(worker.getId());
      return info != null && threads.contains(info.getLockOwnerId());
    }
  }

  private final SourceFile file;
  private final RuleEngine engine;
  private final LintRequest request;
  private final CompletableFuture<FileOutcome> outcome = new CompletableFuture<>();
  private volatile Optional<Running> running = Optional.empty();

  /** Of the watcher, who found the worker at a lost one's lock. */
  private int looksAtALock;

  FileJob(SourceFile file, RuleEngine engine, LintRequest request) {
    this.file = file;
    this.engine = engine;
    this.request = request;
  }

  CompletableFuture<FileOutcome> outcome() {
    return outcome;
  }

  /**
   * Lints the file on this thread.
   *
   * @return whether its outcome was still wanted
   */
  boolean run() {
    FileClock clock = FileClock.start(file.file(), request.fileTimeout());
    running = Optional.of(new Running(clock, Thread.currentThread()));
    try {
      RulePlan plan = request.plans().apply(file.file());
      FileLint lint = new FileLint(file, engine, plan, clock);
      SourceReader reader = new SourceReader(request.maxFileSize());
      FileOutcome found = request.cache().of(file, plan, reader, () -> lint.run(reader));
      return !outcome.isDone() && outcome.complete(found);
    } catch (Throwable e) {
      // Not the file's fault: the worker's own error, such as no memory left.
      return outcome.completeExceptionally(e);
    }
  }

  /**
   * Ends it without its worker, if that goes on although the time is long over, or waits for one
   * that does. To be called by the watcher alone, every now and then.
   *
   * @param lost ids of the workers that were given up so far
   * @return the worker, which is not to be used any more, if it was given up now
   */
  Optional<Thread> abandonIfHopeless(Set<Long> lost) {
    Optional<Running> now = outcome.isDone() ? Optional.empty() : running;
    return now.flatMap(at -> hopeless(at, lost))
        .filter(problem -> outcome.complete(only(problem)))
        .map(
            problem -> {
              now.get().worker().interrupt();
              return now.get().worker();
            });
  }

  private Optional<Problem> hopeless(Running now, Set<Long> lost) {
    if (now.clock().deadline().overdue()) {
      return Optional.of(now.clock().abandoned());
    }
    boolean waits = !lost.isEmpty() && now.waitsForAnyOf(lost);
    looksAtALock = waits ? looksAtALock + 1 : 0;
    return looksAtALock < MOST_LOOKS_AT_A_LOCK
        ? Optional.empty()
        : Optional.of(now.clock().waiting());
  }

  /** Ends it before it began, where no worker is left. */
  void giveUp() {
    outcome.complete(
        only(
            Problem.at(
                Problem.Stage.READ,
                file.file(),
                "was not checked: too many other files ran out of time and do not stop; see to"
                    + " those first")));
  }

  private FileOutcome only(Problem problem) {
    return new FileOutcome(
        new LintResult.LintedFile(file.file(), 0, 0),
        List.of(),
        List.of(problem),
        Set.of(),
        false,
        Optional.empty(),
        false,
        Map.of());
  }
}
