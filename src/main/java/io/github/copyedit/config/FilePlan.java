package io.github.copyedit.config;

import io.github.copyedit.finding.RuleId;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.rule.GrammarSettings;
import io.github.copyedit.rule.LanguagePlan;
import io.github.copyedit.rule.Part;
import io.github.copyedit.rule.RuleInfo;
import io.github.copyedit.rule.RuleOptions;
import io.github.copyedit.rule.RulePlan;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What holds for one file: a value, so that files with equal plans share what depends on them.
 *
 * @param profile holds where no layer does
 * @param layers the file's own rules first, then those of the overrides that apply; a later one
 *     wins
 * @param catalog tells what names in suppressions mean
 * @param extras of LanguageTool
 */
record FilePlan(
    ChosenProfile profile,
    List<RuleSettings> layers,
    Selection selection,
    PlannedWords words,
    LanguagePlan languages,
    Optional<Charset> encoding,
    StetPolicy stet,
    RuleCatalog catalog,
    GrammarExtras extras)
    implements RulePlan {

  /** Stands for every LanguageTool rule that configuration doesn't name; no id looks like it. */
  private static final String SOME_GRAMMAR_RULE = RulePattern.GRAMMAR + '\0';

  FilePlan {
    layers = layers.stream().filter(layer -> !layer.settings().isEmpty()).toList();
  }

  @Override
  public Optional<Severity> severity(RuleInfo info, Part part) {
    if (!selection.chooses(info)) {
      return Optional.empty();
    }
    Optional<RuleSetting> setting = setting(info);
    Optional<Level> set = setting.flatMap(RuleSetting::level);
    Level level;
    if (setting.isPresent() && !setting.get().pattern().isWildcard()) {
      level = set.orElseThrow();
    } else {
      level =
          profile
              .get()
              .in(part, info, set.filter(any -> !silenced(info)).orElseGet(() -> unset(info)));
    }
    return level.severity();
  }

  /**
   * A wildcard weighs what is on: of LanguageTool's rules it wakes none that the profile has off.
   */
  private boolean silenced(RuleInfo info) {
    return profile.get().level(info).filter(level -> level == Level.OFF).isPresent();
  }

  /** The setting that decides on the rule, with its level; the last layer's that has one. */
  private Optional<RuleSetting> setting(RuleInfo info) {
    for (int i = layers.size() - 1; i >= 0; i--) {
      Optional<RuleSetting> setting = layers.get(i).setting(info);
      if (setting.isPresent()) {
        return setting;
      }
    }
    return Optional.empty();
  }

  private Level unset(RuleInfo info) {
    boolean named = selection.names(info.id().value());
    Level plain = Level.of(info.defaultSeverity());
    if (named) {
      return profile.get().level(info).filter(level -> level != Level.OFF).orElse(plain);
    }
    return info.onByDefault() ? profile.get().level(info).orElse(plain) : Level.OFF;
  }

  @Override
  public GrammarSettings grammarSettings() {
    return new GrammarSettings(
        words.words(),
        profile.get().silent(heard()),
        profile.get().acceptsNames(),
        profile.get().mostSuggestions(),
        extras.options());
  }

  /** Rules of LanguageTool that somebody wants by their names, and that are on. */
  private Set<String> heard() {
    return Stream.concat(
            layers.stream().flatMap(layer -> layer.settings().stream()).map(RuleSetting::pattern),
            selection.only().stream())
        .filter(pattern -> pattern.isGrammar() && !pattern.isWildcard())
        .map(RulePattern::text)
        .filter(this::mayBeOn)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public boolean grammar() {
    Stream<RulePattern> configured =
        layers.stream().flatMap(layer -> layer.settings().stream()).map(RuleSetting::pattern);
    Stream<RulePattern> named = Stream.concat(configured, selection.only().stream());
    Stream<String> ids = named.filter(RulePattern::isGrammar).map(FilePlan::example);
    return Stream.concat(Stream.of(SOME_GRAMMAR_RULE), ids).anyMatch(this::mayBeOn);
  }

  private static String example(RulePattern pattern) {
    return pattern.isWildcard() ? pattern.prefix() + '\0' : pattern.text();
  }

  private boolean mayBeOn(String id) {
    boolean off =
        layers.stream()
            .flatMap(layer -> layer.level(id).stream())
            .reduce((earlier, later) -> later)
            .filter(level -> level == Level.OFF)
            .isPresent();
    return !off && selection.chooses(List.of(id));
  }

  @Override
  public RuleOptions options(RuleId rule) {
    Map<String, List<String>> options = new HashMap<>();
    layers.forEach(layer -> options.putAll(layer.options(rule.value())));
    return new RuleOptions(options, words.words());
  }

  @Override
  public String fingerprint() {
    return PlanFingerprint.of(this);
  }

  @Override
  public boolean deselects(String name) {
    return selection.leavesOut(catalog.aliases().getOrDefault(name, name));
  }

  @Override
  public Optional<UnknownName> unknownName(String name) {
    return new RuleNames(catalog).unknown(name);
  }
}
