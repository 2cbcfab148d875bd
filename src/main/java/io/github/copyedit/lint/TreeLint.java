package io.github.copyedit.lint;

import io.github.copyedit.finding.Problem;
import io.github.copyedit.finding.RuleId;
import io.github.copyedit.rule.Note;
import io.github.copyedit.rule.RulePlan;
import io.github.copyedit.rule.Tree;
import io.github.copyedit.rule.TreeHits;
import io.github.copyedit.rule.TreeRule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;

/**
 * Runs the second halves of rules across articles, over the notes of all. Each has the time that
 * one file has, and as much again for each thousand articles.
 */
final class TreeLint {

  /** Compared in the time that one file may take. */
  private static final int ARTICLES = 1_000;

  private final LintRequest request;
  private final Map<String, RulePlan> plans;
  private final Map<ArticleDraft, List<PlacedHit>> hits = new IdentityHashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Neighbours neighbours;

  /**
   * @param plans by file: each rule asks for that of each
   * @param progress hears which files are looked for
   */
  TreeLint(LintRequest request, Map<String, RulePlan> plans, Progress progress) {
    this.request = request;
    this.plans = plans;
    this.neighbours = new Neighbours(request.files(), progress);
  }

  List<Problem> problems() {
    return problems;
  }

  List<PlacedHit> hits(ArticleDraft draft) {
    return hits.getOrDefault(draft, List.of());
  }

  /**
   * @param drafts sorted by file
   */
  void run(List<TreeRule> rules, List<ArticleDraft> drafts) {
    rules.forEach(rule -> run(rule, drafts));
  }

  private void run(TreeRule rule, List<ArticleDraft> drafts) {
    RuleId id = rule.info().id();
    Map<Tree.Article, ArticleDraft> draftOf = new IdentityHashMap<>();
    List<Tree.Article> articles = new ArrayList<>();
    for (ArticleDraft draft : drafts) {
      PackedNotes notes = draft.notes().getOrDefault(id, PackedNotes.NONE);
      if (!notes.isEmpty()) {
        Tree.Article article =
            new Tree.Article(
                draft.file(), draft.entry(), plans.get(draft.file()).options(id), notes);
        articles.add(article);
        draftOf.put(article, draft);
      }
    }
    Map<ArticleDraft, Map<Note, Place>> placesOf = new IdentityHashMap<>();
    for (TreeHits.InArticle found : found(rule, new Tree(articles, request.today(), neighbours))) {
      ArticleDraft draft = draftOf.get(found.article());
      Map<Note, Place> places =
          placesOf.computeIfAbsent(draft, noted -> noted.notes().get(id).places());
      hits.computeIfAbsent(draft, noted -> new ArrayList<>())
          .add(new PlacedHit(found.hit(), places.get(found.note())));
    }
  }

  private List<TreeHits.InArticle> found(TreeRule rule, Tree tree) {
    TreeHits hits = new TreeHits();
    Duration time = request.fileTimeout().multipliedBy(1 + tree.articles().size() / ARTICLES);
    try {
      if (TimedTask.run("copyedit-tree", time, () -> rule.check(tree, hits))) {
        return hits.all();
      }
      problem(
          rule,
          "ran out of time when it compared the articles: raise copyedit.fileTimeout, or"
              + " switch the rule off, and report it");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while linting", e);
    } catch (ExecutionException e) {
      Crash.passOnFatal(e.getCause());
      problem(
          rule,
          "the rule crashed when it compared the articles (%s): switch it off, and report it"
              .formatted(Crash.describe(e.getCause())));
      return hits.all();
    }
    return List.of();
  }

  private void problem(TreeRule rule, String message) {
    problems.add(new Problem(Problem.Stage.RULE, "", Optional.of(rule.info().id()), message));
  }
}
