package io.github.copyedit.document;

import io.github.copyedit.finding.RuleId;
import io.github.copyedit.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * An editor's word to let something stand.
 *
 * @param rules ids that it names, a {@code LT.*} with an asterisk at the end for all that start so;
 *     empty for every rule
 * @param reason empty when none is given
 * @param scope where it holds, in the source
 * @param place where it is written
 */
public record Suppression(List<String> rules, Optional<String> reason, Span scope, Span place) {

  public Suppression {
    rules = List.copyOf(rules);
  }

  /** Whether it names the rule, or all. */
  public boolean names(RuleId rule) {
    return rules.isEmpty() || rules.stream().anyMatch(name -> matches(name, rule.value()));
  }

  /** Whether a finding of the rule at this place is let stand. */
  public boolean covers(RuleId rule, Span source) {
    return names(rule) && (scope.contains(source) || (!source.isEmpty() && scope.overlaps(source)));
  }

  private static boolean matches(String name, String rule) {
    return name.endsWith("*")
        ? rule.startsWith(name.substring(0, name.length() - 1))
        : rule.equals(name);
  }
}
