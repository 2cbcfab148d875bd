package io.github.copyedit.rule;

import java.util.Map;

/**
 * What configuration sets for one rule.
 *
 * @param values by the option's name; checked against {@link RuleInfo#options()}, what is not set
 *     is not in it
 */
public record RuleOptions(Map<String, String> values) {

  public static final RuleOptions NONE = new RuleOptions(Map.of());

  public RuleOptions {
    values = Map.copyOf(values);
  }

  /** The value set, else the option's first. */
  public String get(RuleOption option) {
    return values.getOrDefault(option.name(), option.values().get(0));
  }
}
