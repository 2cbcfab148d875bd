package io.github.copyedit.lint;

import io.github.copyedit.document.Document;
import io.github.copyedit.document.Suppression;
import io.github.copyedit.finding.RuleId;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.rule.Hits;
import io.github.copyedit.rule.RuleInfo;
import io.github.copyedit.rule.RulePlan;
import io.github.copyedit.rule.RulePlan.StetPolicy;
import io.github.copyedit.rule.RulePlan.UnknownName;
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
  static void report(Document document, Set<Suppression> used, RulePlan plan, Hits hits) {
    for (Suppression suppression : document.suppressions()) {
      List<UnknownName> unknown =
          suppression.rules().stream().flatMap(name -> plan.unknownName(name).stream()).toList();
      if (!unknown.isEmpty()) {
        List<String> corrected = StetSpelling.corrected(document, suppression, unknown);
        hits.inSource(INFO, suppression.place(), unknown(unknown), corrected, Optional.empty());
      } else if (!used.contains(suppression)) {
        message(document, suppression, plan)
            .ifPresent(message -> hits.inSource(INFO, suppression.place(), message));
      }
    }
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

  private static Optional<String> message(
      Document document, Suppression suppression, RulePlan plan) {
    if (suppression.scope().isEmpty()) {
      return Optional.of("This ends a stretch that nothing began. Remove it.");
    }
    if (plan.stet().requireReason() && suppression.reason().isEmpty()) {
      return Optional.of(
          StetReason.missing(document.slice(suppression.place()), suppression.rules()));
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
