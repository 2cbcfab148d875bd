package io.github.copyedit.lint;

import io.github.copyedit.document.Suppression;
import io.github.copyedit.finding.Finding;
import io.github.copyedit.finding.Fingerprint;
import io.github.copyedit.finding.Location;
import io.github.copyedit.finding.RuleId;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.finding.Status;
import io.github.copyedit.lint.ArticleDraft.Stet;
import io.github.copyedit.rule.Hit;
import io.github.copyedit.rule.NameDoubt;
import io.github.copyedit.rule.RulePlan;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Makes the findings of one article out of its draft, and of what rules across articles hit. */
final class ArticleFindings {

  /** A hit on its way to a finding. */
  private record Weighed(PlacedHit placed, Severity severity) {
    Hit hit() {
      return placed.hit();
    }

    /** Few stand in one place: to look at all of them costs less than a hash over all texts. */
    @Override
    public int hashCode() {
      return placed.source().hashCode();
    }
  }

  private final ArticleDraft draft;
  private final RulePlan plan;

  ArticleFindings(ArticleDraft draft, RulePlan plan) {
    this.draft = draft;
    this.plan = plan;
  }

  /**
   * Sorted as they stand in the article.
   *
   * @param isName what the articles of the run show
   * @param complete whether no rule across articles failed
   */
  List<Finding> with(List<PlacedHit> ofTree, Predicate<NameDoubt> isName, boolean complete) {
    List<PlacedHit> hits = new ArrayList<>(draft.hits());
    ofTree.stream().filter(hit -> plan.severity(hit.hit().info()).isPresent()).forEach(hits::add);
    Set<Suppression> used = new HashSet<>();
    // What a more specific finding beats counts too: a stet for it has its use. So has one for a
    // word that other articles show to be a name, as long as they do.
    hits.forEach(hit -> holding(hit.hit()).ifPresent(used::add));
    hits.removeIf(hit -> hit.hit().doubt().filter(isName).isPresent());
    List<PlacedHit> resolved = new ArrayList<>(Overlaps.resolve(hits));
    if (complete && draft.complete() && plan.severity(UnusedStet.INFO).isPresent()) {
      resolved.addAll(UnusedStet.report(draft.stets(), used, plan));
    }
    return findings(resolved);
  }

  private Optional<Suppression> holding(Hit hit) {
    RuleId rule = hit.info().id();
    Span source = hit.location().source();
    boolean whole = hit.location() instanceof Location.WholeArticle;
    return draft.stets().stream()
        .map(Stet::suppression)
        .filter(
            suppression ->
                whole
                    ? suppression.coversWhole(rule, draft.text())
                    : suppression.covers(rule, source))
        .filter(suppression -> UnusedStet.holds(suppression, rule, plan.stet()))
        .findFirst();
  }

  private List<Finding> findings(List<PlacedHit> hits) {
    List<Weighed> weighed = new ArrayList<>();
    hits.forEach(
        hit ->
            plan.severity(hit.hit().info(), hit.hit().part())
                .ifPresent(severity -> weighed.add(new Weighed(hit, severity))));
    weighed.sort(
        Comparator.comparing((Weighed hit) -> hit.placed().source())
            .thenComparing(hit -> hit.hit().info().id())
            .thenComparing(hit -> hit.hit().message()));
    Fingerprint fingerprint = new Fingerprint();
    return weighed.stream().distinct().map(hit -> finding(hit, fingerprint)).toList();
  }

  private Finding finding(Weighed weighed, Fingerprint fingerprint) {
    Hit hit = weighed.hit();
    Place place = weighed.placed().place();
    boolean stands = holding(hit).isPresent();
    return new Finding(
        draft.file(),
        draft.entry(),
        place.part(),
        hit.info().id(),
        weighed.severity(),
        hit.message(),
        weighed.placed().source(),
        place.start(),
        place.end(),
        hit.location().excerpt(),
        hit.suggestions(),
        hit.fix(),
        fingerprint.next(
            hit.info().id(), draft.entry(), hit.location().excerpt(), hit.location().context()),
        stands ? Status.SUPPRESSED : Status.NEW);
  }
}
