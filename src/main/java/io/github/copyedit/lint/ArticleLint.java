package io.github.copyedit.lint;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.document.Suppression;
import io.github.copyedit.finding.Problem;
import io.github.copyedit.finding.RuleId;
import io.github.copyedit.lint.ArticleDraft.Stet;
import io.github.copyedit.rule.Deadline;
import io.github.copyedit.rule.Hit;
import io.github.copyedit.rule.Hits;
import io.github.copyedit.rule.NameSightings;
import io.github.copyedit.rule.Notes;
import io.github.copyedit.rule.Rule;
import io.github.copyedit.rule.RuleInfo;
import io.github.copyedit.rule.RulePlan;
import io.github.copyedit.rule.TreeRule;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Runs the rules over one article. A rule that crashes is a problem, and the others go on. */
final class ArticleLint {

  private final Document document;
  private final RulePlan plan;
  private final FileClock clock;
  private final List<Problem> problems = new ArrayList<>();
  private NameSightings names = NameSightings.NONE;

  ArticleLint(Document document, RulePlan plan, FileClock clock) {
    this.document = document;
    this.plan = plan;
    this.clock = clock;
  }

  List<Problem> problems() {
    return problems;
  }

  ArticleDraft run(List<Rule> rules) {
    List<PlacedHit> hits = new ArrayList<>();
    Map<RuleId, PackedNotes> notes = new HashMap<>();
    for (Rule rule : rules) {
      if (!chosen(rule)) {
        continue;
      }
      if (clock.deadline().passed()) {
        ranOut();
        break;
      }
      for (Hit hit : hitsOf(rule)) {
        if (plan.severity(hit.info(), hit.part()).isPresent()) {
          hits.add(new PlacedHit(hit, placeOf(hit.location().source())));
        }
      }
      if (rule instanceof TreeRule tree) {
        notes.put(rule.info().id(), notesOf(tree));
      }
    }
    return new ArticleDraft(
        document.source().file(),
        document.entry(),
        document.language().orElse(Locale.ROOT),
        document.origins().article(),
        text(),
        hits,
        notes,
        names,
        document.suppressions().stream().map(this::stet).toList(),
        problems.isEmpty());
  }

  /** Time may go by between two rules: then the rest did not run, and that must be said once. */
  private void ranOut() {
    if (problems.isEmpty()) {
      problems.add(clock.ranOut());
    }
  }

  /** A rule that stands for many, as LanguageTool's does, is sifted by its hits. */
  private boolean chosen(Rule rule) {
    return rule.standsForMany() || plan.severity(rule.info()).isPresent();
  }

  private List<Hit> hitsOf(Rule rule) {
    Hits hits = new Hits(document, plan.options(rule.info().id()), clock.deadline());
    run(rule.info(), () -> rule.check(document, hits));
    if (!hits.sightings().equals(NameSightings.NONE)) {
      names = hits.sightings();
    }
    return hits.all();
  }

  private PackedNotes notesOf(TreeRule rule) {
    Notes notes = new Notes(document, plan.options(rule.info().id()), clock.deadline());
    run(rule.info(), () -> rule.summarize(document, notes));
    return PackedNotes.of(notes.all(), this::placeOf);
  }

  private void run(RuleInfo info, Runnable half) {
    clock.begin(info.id());
    try {
      half.run();
      clock.deadline().check();
    } catch (Deadline.PassedException e) {
      problems.add(clock.ranOut());
    } catch (Throwable e) {
      Crash.passOnFatal(e);
      String message =
          "the rule crashed (%s): switch it off for this file, and report it"
              .formatted(Crash.describe(e));
      problems.add(
          new Problem(
              Problem.Stage.RULE, document.source().file(), Optional.of(info.id()), message));
    }
  }

  private Place placeOf(Span span) {
    return Place.of(span, document.source());
  }

  private Stet stet(Suppression suppression) {
    return new Stet(
        suppression,
        placeOf(suppression.place()),
        document.slice(suppression.place()),
        document.slice(StetSpelling.endOfScope(suppression)));
  }

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
}
