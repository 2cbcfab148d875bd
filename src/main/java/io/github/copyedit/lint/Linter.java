package io.github.copyedit.lint;

import io.github.copyedit.finding.Finding;
import io.github.copyedit.finding.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
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

  /**
   * Ends when every file is done or out of time; never throws for what is wrong with a file. A
   * parser or rule that does not stop may leave a daemon thread behind.
   */
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
        ViewShelf.settle(
            outcomes.stream().flatMap(outcome -> outcome.articles().stream()).toList()),
        timings,
        engine.versions());
  }

  private List<FileOutcome> outcomes(LintRequest request, Progress progress) {
    int total = request.files().size();
    ViewShelf shelf = new ViewShelf();
    List<FileJob> jobs =
        request.files().stream().map(file -> new FileJob(file, engine, request, shelf)).toList();
    AtomicInteger done = new AtomicInteger();
    // Before there are workers, so that each file counts before its outcome is there.
    List<CompletableFuture<FileOutcome>> counted =
        jobs.stream()
            .map(
                job ->
                    job.outcome()
                        .whenComplete(
                            (outcome, error) -> progress.done(done.incrementAndGet(), total)))
            .toList();
    try (Workers workers = new Workers(jobs, Math.min(request.workers(), total))) {
      List<FileOutcome> outcomes = new ArrayList<>();
      for (CompletableFuture<FileOutcome> outcome : counted) {
        outcomes.add(workers.await(outcome));
      }
      return outcomes;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while linting", e);
    } catch (ExecutionException e) {
      // Not a file's fault: a worker's own error, such as no memory left.
      throw new IllegalStateException("a worker died: " + e.getCause(), e.getCause());
    }
  }
}
