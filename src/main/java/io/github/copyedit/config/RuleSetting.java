package io.github.copyedit.config;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one key under {@code rules} says.
 *
 * @param pattern a rule's present id, also where configuration names it by an older one
 * @param level empty when only options are set
 * @param options by name; empty for a wildcard
 */
public record RuleSetting(
    RulePattern pattern, Optional<Level> level, Map<String, List<String>> options) {

  public RuleSetting {
    options = Map.copyOf(options);
  }
}
