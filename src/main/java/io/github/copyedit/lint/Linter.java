package io.github.copyedit.lint;

import io.github.copyedit.finding.Finding;
import io.github.copyedit.finding.Problem;
import io.github.copyedit.rule.NameDoubt;
import io.github.copyedit.rule.RulePlan;
import io.github.copyedit.rule.TreeRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

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
    Stopwatch stopwatch = new Stopwatch();
    List<FileOutcome> outcomes = outcomes(request, progress);
    outcomes.forEach(outcome -> stopwatch.add(outcome.nanos()));
    progress.remembered(
        (int) outcomes.stream().filter(FileOutcome::remembered).count(), outcomes.size());
    progress.unsettled((int) outcomes.stream().filter(outcome -> !outcome.isSettled()).count());
    request.cache().tidy();
    List<ArticleDraft> drafts =
        outcomes.stream().flatMap(outcome -> outcome.drafts().stream()).toList();
    Map<String, RulePlan> plans = new HashMap<>();
    drafts.forEach(draft -> plans.computeIfAbsent(draft.file(), request.plans()));
    TreeLint tree = new TreeLint(request, plans, progress);
    stopwatch.time("tree", () -> tree.run(treeRules(), drafts));
    Predicate<NameDoubt> isName =
        engine.names().of(drafts.stream().map(ArticleDraft::names).toList());
    List<Finding> findings =
        drafts.stream()
            .flatMap(
                draft ->
                    new ArticleFindings(draft, plans.get(draft.file()))
                        .with(tree.hits(draft), isName, tree.problems().isEmpty()).stream())
            .sorted()
            .toList();
    List<ArticleView> views = new ArrayList<>();
    if (request.views()) {
      stopwatch.time("views", () -> views.addAll(views(request, findings, drafts)));
    }
    List<Problem> problems = new ArrayList<>(request.findProblems());
    outcomes.forEach(outcome -> problems.addAll(outcome.problems()));
    problems.addAll(tree.problems());
    return new LintResult(
        outcomes.stream().map(FileOutcome::file).toList(),
        findings,
        problems.stream().sorted().toList(),
        new Notices(engine, plans).of(outcomes),
        views,
        stopwatch.millis(),
        engine.versions());
  }

  private List<TreeRule> treeRules() {
    return engine.rules().stream()
        .filter(TreeRule.class::isInstance)
        .map(TreeRule.class::cast)
        .toList();
  }

  private List<ArticleView> views(
      LintRequest request, List<Finding> findings, List<ArticleDraft> drafts) {
    try {
      return new Gallery(engine, request, drafts).of(findings);
    } catch (InterruptedException e) {
      throw interrupted(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a worker died: " + e.getCause(), e.getCause());
    }
  }

  private static IllegalStateException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new IllegalStateException("interrupted while linting", e);
  }

  private List<FileOutcome> outcomes(LintRequest request, Progress progress) {
    int total = request.files().size();
    List<FileJob> jobs =
        request.files().stream().map(file -> new FileJob(file, engine, request)).toList();
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
      throw interrupted(e);
    } catch (ExecutionException e) {
      // Not a file's fault: a worker's own error, such as no memory left.
      throw new IllegalStateException("a worker died: " + e.getCause(), e.getCause());
    }
  }
}
