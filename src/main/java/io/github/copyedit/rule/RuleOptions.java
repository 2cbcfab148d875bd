package io.github.copyedit.rule;

import java.util.List;
import java.util.Map;

/**
 * What configuration sets for one rule.
 *
 * @param values by the option's name; checked against {@link RuleInfo#options()}, what is not set
 *     is not in it
 * @param words that the house has decided on, whatever the rule
 */
public record RuleOptions(Map<String, List<String>> values, HouseWords words) {

  public static final RuleOptions NONE = new RuleOptions(Map.of());

  public RuleOptions {
    values = Map.copyOf(values);
  }

  /** Where the house has decided on no words. */
  public RuleOptions(Map<String, List<String>> values) {
    this(values, HouseWords.NONE);
  }

  /** The choice made, else the option's first. */
  public String choice(RuleOption option) {
    return list(option).get(0);
  }

  public int number(RuleOption option) {
    return Integer.parseInt(choice(option));
  }

  /** The texts set, else the option's own. */
  public List<String> list(RuleOption option) {
    return values.getOrDefault(option.name(), option.values());
  }
}
