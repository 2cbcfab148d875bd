package io.github.copyedit.config;

import io.github.copyedit.rule.RuleInfo;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A {@code rules} mapping, in the order of the file. A more exact name beats a wildcard. */
public record RuleSettings(List<RuleSetting> settings) {

  public static final RuleSettings NONE = new RuleSettings(List.of());

  private static final Comparator<RuleSetting> BY_EXACTNESS =
      Comparator.comparingInt(setting -> setting.pattern().specificity());

  public RuleSettings {
    settings = List.copyOf(settings);
  }

  /** What gives a rule its level; empty when nothing does. */
  Optional<RuleSetting> setting(RuleInfo info) {
    return Stream.concat(Stream.of(info.id().value()), info.aliases().stream())
        .flatMap(id -> setting(id).stream())
        .findFirst();
  }

  Optional<Level> level(String id) {
    return setting(id).flatMap(RuleSetting::level);
  }

  private Optional<RuleSetting> setting(String id) {
    return settings.stream()
        .filter(setting -> setting.level().isPresent() && setting.pattern().matches(id))
        .max(BY_EXACTNESS);
  }

  Map<String, List<String>> options(String id) {
    return settings.stream()
        .filter(setting -> setting.pattern().text().equals(id))
        .findFirst()
        .map(RuleSetting::options)
        .orElse(Map.of());
  }
}
