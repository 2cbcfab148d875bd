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
 * @param exceptions rules that come back before the scope ends
 */
public record Suppression(
    List<String> rules, Optional<String> reason, Span scope, Span place, List<Resumed> exceptions) {

  /**
   * A rule that is back on.
   *
   * @param rule an id, or the beginning of some with an asterisk
   * @param from the first offset in the source where the suppression no longer holds for it
   */
  public record Resumed(String rule, int from) {}

  public Suppression {
    rules = List.copyOf(rules);
    exceptions = List.copyOf(exceptions);
  }

  /** One that holds for its rules to the end of its scope. */
  public Suppression(List<String> rules, Optional<String> reason, Span scope, Span place) {
    this(rules, reason, scope, place, List.of());
  }

  /** Whether it names the rule, or all. */
  public boolean names(RuleId rule) {
    return rules.isEmpty() || rules.stream().anyMatch(name -> matches(name, rule.value()));
  }

  /** Whether a finding of the rule at this place is let stand. */
  public boolean covers(RuleId rule, Span source) {
    return names(rule)
        && (scope.contains(source) || (!source.isEmpty() && scope.overlaps(source)))
        && exceptions.stream()
            .noneMatch(back -> source.start() >= back.from() && matches(back.rule(), rule.value()));
  }

  /** Whether a finding of the rule about the article as a whole is let stand. */
  public boolean coversWhole(RuleId rule, Span article) {
    return names(rule)
        && scope.contains(article)
        && exceptions.stream().noneMatch(back -> matches(back.rule(), rule.value()));
  }

  /** Whether the name, which may end in an asterisk, stands for the rule or the rules. */
  static boolean matches(String name, String rule) {
    return name.endsWith("*")
        ? rule.startsWith(name.substring(0, name.length() - 1))
        : rule.equals(name);
  }
}
