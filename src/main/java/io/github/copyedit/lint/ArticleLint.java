package io.github.copyedit.lint;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.document.Suppression;
import io.github.copyedit.finding.Finding;
import io.github.copyedit.finding.Fingerprint;
import io.github.copyedit.finding.Location;
import io.github.copyedit.finding.Problem;
import io.github.copyedit.finding.RuleId;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.finding.Status;
import io.github.copyedit.rule.Deadline;
import io.github.copyedit.rule.Hit;
import io.github.copyedit.rule.Hits;
import io.github.copyedit.rule.Rule;
import io.github.copyedit.rule.RuleInfo;
import io.github.copyedit.rule.RulePlan;
import io.github.copyedit.source.Source;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Runs the rules over one article. A rule that crashes is a problem, and the others go on. */
final class ArticleLint {

  /** A hit on its way to a finding. */
  private record Placed(Hit hit, Severity severity) {
    Span source() {
      return hit.location().source();
    }
  }

  private final Document document;
  private final RulePlan plan;
  private final FileClock clock;
  private final List<Problem> problems = new ArrayList<>();

  ArticleLint(Document document, RulePlan plan, FileClock clock) {
    this.document = document;
    this.plan = plan;
    this.clock = clock;
  }

  List<Problem> problems() {
    return problems;
  }

  /** Sorted as they stand in the article. */
  List<Finding> run(List<Rule> rules) {
    List<Hit> hits = new ArrayList<>();
    for (Rule rule : rules) {
      if (chosen(rule) && !clock.deadline().passed()) {
        hits.addAll(hitsOf(rule));
      }
    }
    List<Hit> chosen = hits.stream().filter(hit -> plan.severity(hit.info()).isPresent()).toList();
    Set<Suppression> used = new HashSet<>();
    // What a more specific finding beats counts too: a stet for it has its use.
    chosen.forEach(hit -> holding(hit).ifPresent(used::add));
    List<Hit> resolved = new ArrayList<>(Overlaps.resolve(chosen));
    resolved.addAll(unusedStets(used));
    return findings(resolved);
  }

  /** A rule that stands for many, as LanguageTool's does, is sifted by its hits. */
  private boolean chosen(Rule rule) {
    return rule.standsForMany() || plan.severity(rule.info()).isPresent();
  }

  private List<Hit> hitsOf(Rule rule) {
    RuleInfo info = rule.info();
    Hits hits = new Hits(document, plan.options(info.id()), clock.deadline());
    clock.begin(info.id());
    try {
      rule.check(document, hits);
      clock.deadline().check();
    } catch (Deadline.PassedException e) {
      problems.add(clock.ranOut());
    } catch (Throwable e) {
      Crash.passOnFatal(e);
      problems.add(
          problem(
              info.id(),
              "the rule crashed (%s): switch it off for this file, and report it"
                  .formatted(Crash.describe(e))));
    }
    return hits.all();
  }

  private Problem problem(RuleId rule, String message) {
    return new Problem(Problem.Stage.RULE, document.source().file(), Optional.of(rule), message);
  }

  private List<Hit> unusedStets(Set<Suppression> used) {
    if (plan.severity(UnusedStet.INFO).isEmpty() || !problems.isEmpty()) {
      return List.of();
    }
    Hits hits = new Hits(document, plan.options(UnusedStet.INFO.id()), Deadline.none());
    UnusedStet.report(document, used, plan, hits);
    return hits.all();
  }

  private Optional<Suppression> holding(Hit hit) {
    RuleId rule = hit.info().id();
    Span source = hit.location().source();
    boolean whole = hit.location() instanceof Location.WholeArticle;
    return document.suppressions().stream()
        .filter(
            suppression ->
                whole ? suppression.coversWhole(rule, text()) : suppression.covers(rule, source))
        .filter(suppression -> UnusedStet.holds(suppression, rule, plan.stet()))
        .findFirst();
  }

  /** The article without what stands above its first words, where no comment can be put. */
  private Span text() {
    Span extent = document.extent();
    int start =
        document.blocks().stream()
            .filter(Block::flows)
            .mapToInt(block -> block.source().start())
            .min()
            .orElse(extent.start());
    return new Span(start, Math.max(start, extent.end()));
  }

  private List<Finding> findings(List<Hit> hits) {
    List<Placed> placed = new ArrayList<>();
    hits.forEach(
        hit ->
            plan.severity(hit.info()).ifPresent(severity -> placed.add(new Placed(hit, severity))));
    placed.sort(
        Comparator.comparing(Placed::source)
            .thenComparing(place -> place.hit().info().id())
            .thenComparing(place -> place.hit().message()));
    Fingerprint fingerprint = new Fingerprint();
    return placed.stream().distinct().map(place -> finding(place, fingerprint)).toList();
  }

  private Finding finding(Placed place, Fingerprint fingerprint) {
    Source source = document.source();
    Hit hit = place.hit();
    boolean stands = holding(hit).isPresent();
    return new Finding(
        source.file(),
        document.entry(),
        source.partAt(place.source().start()).map(Source.Part::name),
        hit.info().id(),
        place.severity(),
        hit.message(),
        place.source(),
        source.position(place.source().start()),
        source.position(place.source().end()),
        hit.location().excerpt(),
        hit.suggestions(),
        hit.fix(),
        fingerprint.next(
            hit.info().id(), document.entry(), hit.location().excerpt(), hit.location().context()),
        stands ? Status.SUPPRESSED : Status.NEW);
  }
}
