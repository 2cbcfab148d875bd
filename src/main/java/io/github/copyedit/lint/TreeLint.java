package io.github.copyedit.lint;

import io.github.copyedit.finding.Problem;
import io.github.copyedit.finding.RuleId;
import io.github.copyedit.rule.Note;
import io.github.copyedit.rule.RulePlan;
import io.github.copyedit.rule.Tree;
import io.github.copyedit.rule.TreeHits;
import io.github.copyedit.rule.TreeRule;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs the second halves of rules across articles, over the notes of all. */
final class TreeLint {

  private final LintRequest request;
  private final Map<String, RulePlan> plans;
  private final Map<ArticleDraft, List<PlacedHit>> hits = new IdentityHashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Neighbours neighbours;

  /**
   * @param plans by file: each rule asks for that of each
   */
  TreeLint(LintRequest request, Map<String, RulePlan> plans) {
    this.request = request;
    this.plans = plans;
    this.neighbours = new Neighbours(request.files());
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
      List<Note> notes = draft.notes().getOrDefault(id, PackedNotes.NONE);
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
    try {
      rule.check(tree, hits);
    } catch (Throwable e) {
      Crash.passOnFatal(e);
      String message =
          "the rule crashed when it compared the articles (%s): switch it off, and report it"
              .formatted(Crash.describe(e));
      problems.add(new Problem(Problem.Stage.RULE, "", Optional.of(rule.info().id()), message));
    }
    return hits.all();
  }
}
