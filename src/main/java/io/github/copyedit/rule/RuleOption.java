package io.github.copyedit.rule;

import java.util.List;

/**
 * Something that configuration can set for a rule.
 *
 * @param values the allowed ones, the default first
 */
public record RuleOption(String name, String description, List<String> values) {

  public RuleOption {
    values = List.copyOf(values);
  }
}
