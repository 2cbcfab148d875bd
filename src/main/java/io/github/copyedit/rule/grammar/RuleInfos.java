package io.github.copyedit.rule.grammar;

import io.github.copyedit.rule.RuleInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.RepeatedPatternRuleTransformer.RepeatedPatternRule;

/** What is known of the rules of one language, by LanguageTool's id. */
final class RuleInfos {

  private final Map<String, RuleInfo> known = new TreeMap<>();

  /**
   * @param rules all of a language; of those that share an id the first speaks for all, so that an
   *     id has one severity
   */
  RuleInfos(List<Rule> rules) {
    rules.forEach(rule -> known.putIfAbsent(rule.getId(), describe(rule, List.of())));
  }

  /**
   * The rule of a match. Some rules, such as {@code EN_COMPOUNDS}, report under an id made up for
   * the word ({@code EN_COMPOUNDS_AN_OTHER}): the rule's own id becomes an alias, so that
   * configuration reaches all of them by the one name that can be known.
   */
  RuleInfo of(Rule rule) {
    RuleInfo info = known.get(rule.getId());
    return info != null
        ? info
        : describe(rule, family(rule.getId()).map(List::of).orElse(List.of()));
  }

  /** By LanguageTool's id. */
  boolean has(String id) {
    return known.containsKey(id);
  }

  List<String> ids() {
    return known.values().stream().map(info -> info.id().value()).toList();
  }

  private Optional<String> family(String id) {
    return LanguageToolIds.family(id, known::containsKey)
        .map(family -> known.get(family).id().value());
  }

  private static RuleInfo describe(Rule rule, List<String> aliases) {
    Kind kind = kind(rule);
    String family = rule.getCategory().getId().toString();
    return new RuleInfo(
        LanguageToolIds.id(rule.getId()),
        summary(rule),
        kind.severity(),
        kind.toString(),
        family,
        aliases,
        List.of(),
        true);
  }

  private static Kind kind(Rule rule) {
    if (rule.isDictionaryBasedSpellingRule()) {
      return Kind.SPELLING;
    }
    return rule instanceof RepeatedPatternRule
        ? Kind.STYLE
        : Kind.of(rule.getCategory().getId().toString(), rule.getLocQualityIssueType().toString());
  }

  static String summary(Rule rule) {
    return Messages.summary(Optional.ofNullable(rule.getDescription()).orElse(""), rule.getId());
  }
}
