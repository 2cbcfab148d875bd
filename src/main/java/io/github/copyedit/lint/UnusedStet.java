package io.github.copyedit.lint;

import io.github.copyedit.document.Suppression;
import io.github.copyedit.finding.Location;
import io.github.copyedit.finding.RuleId;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.lint.ArticleDraft.Stet;
import io.github.copyedit.rule.Hit;
import io.github.copyedit.rule.RuleInfo;
import io.github.copyedit.rule.RulePlan;
import io.github.copyedit.rule.RulePlan.StetPolicy;
import io.github.copyedit.rule.RulePlan.UnknownName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reports suppressions that suppress nothing, and those that the team's policy does not allow. */
public final class UnusedStet {

  public static final RuleInfo INFO =
      RuleInfo.of(
          "unused-stet", "Suppressions that suppress nothing", Severity.WARNING, "suppression");

  private UnusedStet() {}

  /** Whether the policy lets the suppression hold for the rule. */
  static boolean holds(Suppression suppression, RuleId rule, StetPolicy policy) {
    boolean reasoned = !policy.requireReason() || suppression.reason().isPresent();
    boolean allowed = policy.never().stream().noneMatch(name -> names(name, rule));
    return reasoned && allowed && !rule.equals(INFO.id());
  }

  /**
   * @param used suppressions that let something stand; a name in them that no rule has is reported
   *     all the same
   */
  static List<PlacedHit> report(List<Stet> stets, Set<Suppression> used, RulePlan plan) {
    List<PlacedHit> hits = new ArrayList<>();
    for (Stet stet : stets) {
      Suppression suppression = stet.suppression();
      List<UnknownName> unknown =
          suppression.rules().stream().flatMap(name -> plan.unknownName(name).stream()).toList();
      if (!unknown.isEmpty()) {
        hits.add(hit(stet, unknown(unknown), StetSpelling.corrected(stet, unknown)));
      } else if (!used.contains(suppression)) {
        message(stet, plan).ifPresent(message -> hits.add(hit(stet, message, List.of())));
      }
    }
    return hits;
  }

  private static PlacedHit hit(Stet stet, String message, List<String> suggestions) {
    Location location = new Location.InSource(stet.suppression().place(), stet.written());
    Hit hit = new Hit(INFO, location, message, suggestions, Optional.empty());
    return new PlacedHit(hit, stet.place());
  }

  private static String unknown(List<UnknownName> names) {
    return names.stream()
        .map(
            unknown ->
                "No rule is called “%s”".formatted(unknown.name())
                    + unknown
                        .near()
                        .map("; did you mean %s?"::formatted)
                        .orElse(
                            ", so nothing stands for it. Write a rule's id as its findings show"
                                + " it."))
        .collect(Collectors.joining(" "));
  }

  private static Optional<String> message(Stet stet, RulePlan plan) {
    Suppression suppression = stet.suppression();
    if (suppression.scope().isEmpty()) {
      return Optional.of("This ends a stretch that nothing began. Remove it.");
    }
    if (plan.stet().requireReason() && suppression.reason().isEmpty()) {
      return Optional.of(StetReason.missing(stet.written(), suppression.rules()));
    }
    return judged(suppression, plan)
        ? Optional.of(message(suppression, plan.stet()))
        : Optional.empty();
  }

  private static boolean judged(Suppression suppression, RulePlan plan) {
    return suppression.rules().isEmpty()
        ? !plan.deselects("*")
        : suppression.rules().stream().noneMatch(plan::deselects);
  }

  private static String message(Suppression suppression, StetPolicy policy) {
    String forbidden =
        String.join(", ", suppression.rules().stream().filter(policy.never()::contains).toList());
    if (!forbidden.isEmpty()) {
      return "The configuration lets no stet hold for "
          + forbidden
          + ". Mend the copy and remove the stet.";
    }
    return suppression.rules().isEmpty()
        ? "This stet suppresses nothing. Remove it."
        : "This stet suppresses nothing: no finding of "
            + String.join(", ", suppression.rules())
            + " is left where it holds. Remove it.";
  }

  private static boolean names(String name, RuleId rule) {
    return name.endsWith("*")
        ? rule.value().startsWith(name.substring(0, name.length() - 1))
        : rule.value().equals(name);
  }
}
