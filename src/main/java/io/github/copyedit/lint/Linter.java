package io.github.copyedit.lint;

import io.github.copyedit.finding.Finding;
import io.github.copyedit.finding.Problem;
import io.github.copyedit.rule.Deadline;
import io.github.copyedit.source.SourceFile;
import io.github.copyedit.source.SourceReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Lints files on several workers. The result does not depend on their number, nor on who is first.
 */
public final class Linter {

  private final RuleEngine engine;

  public Linter(RuleEngine engine) {
    this.engine = engine;
  }

  /** Ends when every file is done; never throws for what is wrong with a file. */
  public LintResult lint(LintRequest request, Progress progress) {
    long start = System.nanoTime();
    List<FileOutcome> outcomes = outcomes(request, progress);
    Map<String, Long> timings = new TreeMap<>();
    outcomes.forEach(
        outcome ->
            outcome.nanos().forEach((stage, nanos) -> timings.merge(stage, nanos, Long::sum)));
    timings.put("total", System.nanoTime() - start);
    timings.replaceAll((stage, nanos) -> TimeUnit.NANOSECONDS.toMillis(nanos));
    List<Finding> findings =
        outcomes.stream().flatMap(outcome -> outcome.findings().stream()).sorted().toList();
    List<Problem> problems = new ArrayList<>(request.findProblems());
    outcomes.forEach(outcome -> problems.addAll(outcome.problems()));
    return new LintResult(
        outcomes.stream().map(FileOutcome::file).toList(),
        findings,
        problems.stream().sorted().toList(),
        new Notices(engine.grammar()).of(outcomes),
        outcomes.stream().flatMap(outcome -> outcome.articles().stream()).toList(),
        timings,
        engine.versions());
  }

  private List<FileOutcome> outcomes(LintRequest request, Progress progress) {
    int workers = Math.max(1, Math.min(request.workers(), request.files().size()));
    AtomicInteger done = new AtomicInteger();
    ExecutorService pool = Executors.newFixedThreadPool(workers, Linter::worker);
    try {
      List<Future<FileOutcome>> futures =
          request.files().stream()
              .map(
                  file ->
                      pool.submit(
                          () -> {
                            FileOutcome outcome = one(file, request);
                            progress.done(done.incrementAndGet(), request.files().size());
                            return outcome;
                          }))
              .toList();
      List<FileOutcome> outcomes = new ArrayList<>();
      for (Future<FileOutcome> future : futures) {
        outcomes.add(future.get());
      }
      return outcomes;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while linting", e);
    } catch (ExecutionException e) {
      // Not a file's fault: a worker's own error, such as no memory left.
      throw new IllegalStateException("a worker died: " + e.getCause(), e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  private FileOutcome one(SourceFile file, LintRequest request) {
    Deadline deadline = Deadline.in(request.fileTimeout());
    return new FileLint(file, engine, request.plans().apply(file.file()), deadline)
        .run(new SourceReader(request.maxFileSize()));
  }

  private static Thread worker(Runnable work) {
    Thread thread = new Thread(work, "copyedit-worker");
    thread.setDaemon(true);
    return thread;
  }
}
