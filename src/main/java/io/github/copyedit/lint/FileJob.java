package io.github.copyedit.lint;

import io.github.copyedit.finding.Problem;
import io.github.copyedit.source.SourceFile;
import io.github.copyedit.source.SourceReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** One file's way through the linter. Whoever gives its outcome first, worker or watcher, wins. */
final class FileJob {

  private record Running(FileClock clock, Thread worker) {}

  private final SourceFile file;
  private final RuleEngine engine;
  private final LintRequest request;
  private final ViewShelf shelf;
  private final CompletableFuture<FileOutcome> outcome = new CompletableFuture<>();
  private volatile Optional<Running> running = Optional.empty();

  FileJob(SourceFile file, RuleEngine engine, LintRequest request, ViewShelf shelf) {
    this.file = file;
    this.engine = engine;
    this.request = request;
    this.shelf = shelf;
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
      FileLint lint = new FileLint(file, engine, request.plans().apply(file.file()), clock);
      FileOutcome found = lint.run(new SourceReader(request.maxFileSize()));
      return !outcome.isDone() && outcome.complete(found.onShelf(shelf));
    } catch (Throwable e) {
      // Not the file's fault: the worker's own error, such as no memory left.
      return outcome.completeExceptionally(e);
    }
  }

  /**
   * Ends it without its worker, if that goes on although the time is long over.
   *
   * @return whether it did; the worker is not to be used any more then
   */
  boolean abandonIfOverdue() {
    Optional<Running> overdue = running.filter(now -> now.clock().deadline().overdue());
    boolean abandoned =
        overdue.isPresent() && outcome.complete(only(overdue.get().clock().abandoned()));
    if (abandoned) {
      overdue.get().worker().interrupt();
    }
    return abandoned;
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
        List.of(),
        Set.of(),
        Optional.empty(),
        Map.of());
  }
}
