package io.github.copyedit.lint;

import io.github.copyedit.document.Document;
import io.github.copyedit.document.Suppression;
import io.github.copyedit.finding.RuleId;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.rule.Hits;
import io.github.copyedit.rule.RuleInfo;
import io.github.copyedit.rule.RulePlan;
import io.github.copyedit.rule.RulePlan.StetPolicy;
import java.util.List;

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
   * @param unused suppressions that let nothing stand
   */
  static void report(Document document, List<Suppression> unused, RulePlan plan, Hits hits) {
    for (Suppression suppression : unused) {
      if (suppression.scope().isEmpty()) {
        hits.inSource(
            INFO, suppression.place(), "This ends a stretch that nothing began. Remove it.");
      } else if (plan.stet().requireReason() && suppression.reason().isEmpty()) {
        hits.inSource(
            INFO,
            suppression.place(),
            "This stet gives no reason, so it does not hold. Write one after a colon: stet rule: reason.");
      } else if (judged(suppression, plan)) {
        hits.inSource(INFO, suppression.place(), message(suppression, plan.stet()));
      }
    }
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
