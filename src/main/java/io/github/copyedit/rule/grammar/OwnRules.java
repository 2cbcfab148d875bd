package io.github.copyedit.rule.grammar;

import io.github.copyedit.finding.RuleId;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.rule.HouseRules;
import io.github.copyedit.rule.RuleInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.languagetool.rules.Rule;

/**
 * The house's own rules for one language, loaded. All engines share them, as they share
 * LanguageTool's.
 */
record OwnRules(List<Rule> rules, Map<String, RuleInfo> infos) {

  static final OwnRules NONE = new OwnRules(List.of(), Map.of());

  OwnRules {
    rules = List.copyOf(rules);
    infos = Map.copyOf(infos);
  }

  static OwnRules of(List<Rule> rules) {
    return new OwnRules(
        rules,
        rules.stream().collect(Collectors.toMap(Rule::getId, OwnRules::describe, (a, b) -> a)));
  }

  Optional<RuleInfo> info(Rule rule) {
    return Optional.ofNullable(infos.get(rule.getId()));
  }

  private static RuleInfo describe(Rule rule) {
    return new RuleInfo(
        RuleId.ofLanguageTool(rule.getId()),
        RuleInfos.summary(rule),
        Severity.WARNING,
        HouseRules.CATEGORY,
        "",
        List.of(),
        List.of(),
        true);
  }
}
