package io.github.copyedit.config;

import io.github.copyedit.config.RuleNames.UnknownRuleException;
import io.github.copyedit.data.Node;
import io.github.copyedit.data.Node.ScalarType;
import io.github.copyedit.rule.RuleInfo;
import io.github.copyedit.rule.RuleOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code rules} mappings, and other places that name rules. */
final class RulesReader {

  private static final String SEVERITY = "severity";
  private static final String WRITE_LEVEL = "Write error, warning, suggestion or off.";
  private static final Set<String> MEANT_OFF =
      Set.of("no", "false", "none", "disable", "disabled", "ignore", "ignored", "never", "skip");
  private static final Set<String> MEANT_ON = Set.of("yes", "on", "true", "enable", "enabled");
  private static final Map<String, String> SYNONYMS =
      Map.of(
          "warn",
          "warning",
          "err",
          "error",
          "fatal",
          "error",
          "info",
          "suggestion",
          "hint",
          "suggestion",
          "note",
          "suggestion");

  private final ConfigSource source;
  private final Values values;
  private final RuleCatalog catalog;
  private final RuleNames names;
  private final List<GrammarName> grammarNames = new ArrayList<>();

  RulesReader(ConfigSource source, RuleCatalog catalog) {
    this.source = source;
    this.values = new Values(source);
    this.catalog = catalog;
    this.names = new RuleNames(catalog);
  }

  /** LanguageTool's rules named so far. */
  List<GrammarName> grammarNames() {
    return List.copyOf(grammarNames);
  }

  RuleSettings settings(Node node) {
    List<RuleSetting> settings = new ArrayList<>();
    Map<RulePattern, String> seen = new HashMap<>();
    for (Node.Entry entry :
        values.entries("rules", node, "Write one rule a line, such as ad-marker: error.")) {
      RulePattern pattern = name(entry.key());
      String before = seen.put(pattern, entry.key().text());
      if (before != null) {
        throw values.error(
            entry.key().span(),
            Wording.quote(entry.key().text())
                + " is the rule that stands above as "
                + Wording.quote(before)
                + ".",
            "Keep one of the two; the name of today is " + pattern + ".");
      }
      settings.add(setting(pattern, entry.value()));
    }
    return new RuleSettings(settings);
  }

  /** A rule's name, or a wildcard. */
  RulePattern name(Node.Scalar name) {
    try {
      RulePattern pattern = names.find(name.text());
      if (pattern.namesGrammarRules()) {
        grammarNames.add(GrammarName.in(source, name.span(), pattern));
      }
      return pattern;
    } catch (UnknownRuleException e) {
      throw values.error(name.span(), e.getMessage(), names.remedy());
    }
  }

  private RuleSetting setting(RulePattern pattern, Node node) {
    if (!(node instanceof Node.Mapping mapping)) {
      return new RuleSetting(pattern, Optional.of(level(pattern.text(), node)), Map.of());
    }
    Optional<Level> level = Optional.empty();
    Map<String, List<String>> options = new LinkedHashMap<>();
    for (Node.Entry entry : mapping.entries()) {
      if (entry.key().text().equals(SEVERITY)) {
        level = Optional.of(level(SEVERITY, entry.value()));
      } else {
        options.put(entry.key().text(), option(pattern, entry));
      }
    }
    return new RuleSetting(pattern, level, options);
  }

  private Level level(String key, Node node) {
    if (!(node instanceof Node.Scalar scalar)
        || scalar.type() == ScalarType.NULL
        || scalar.type() == ScalarType.NUMBER) {
      throw values.wrongType(key, node, "a severity", WRITE_LEVEL);
    }
    return Level.named(scalar.text())
        .filter(level -> scalar.type() == ScalarType.TEXT)
        .orElseThrow(() -> noLevel(scalar));
  }

  private ConfigException noLevel(Node.Scalar scalar) {
    String written = scalar.text().toLowerCase(Locale.ROOT);
    String said = Wording.quote(scalar.text()) + " is not a severity.";
    if (MEANT_OFF.contains(written)) {
      return values.error(
          scalar.span(), said + " Did you mean \"off\"?", "To switch a rule off, write off.");
    }
    if (MEANT_ON.contains(written)) {
      return values.error(
          scalar.span(),
          said,
          "To switch a rule on, write how much it weighs: error, warning or suggestion.");
    }
    String hint =
        SYNONYMS.containsKey(written)
            ? " Did you mean " + Wording.quote(SYNONYMS.get(written)) + "?"
            : Wording.didYouMean(scalar.text(), List.of("error", "warning", "suggestion", "off"));
    return values.error(scalar.span(), said + hint, WRITE_LEVEL);
  }

  private List<String> option(RulePattern pattern, Node.Entry entry) {
    Optional<RuleInfo> info = catalog.find(pattern.text());
    List<RuleOption> options = info.map(RuleInfo::options).orElse(List.of());
    Optional<RuleOption> option =
        options.stream().filter(known -> known.name().equals(entry.key().text())).findFirst();
    return value(
        option.orElseThrow(() -> unknownOption(pattern, entry.key(), options)), entry.value());
  }

  private ConfigException unknownOption(
      RulePattern pattern, Node.Scalar key, List<RuleOption> options) {
    List<String> known = new ArrayList<>(List.of(SEVERITY));
    options.forEach(option -> known.add(option.name()));
    String said =
        pattern
            + " has no option "
            + Wording.quote(key.text())
            + "."
            + Wording.didYouMean(key.text(), known);
    String remedy =
        pattern.isWildcard()
            ? "A wildcard takes a severity; write options under the rule's own name."
            : "It takes " + Wording.or(known) + ".";
    return values.error(key.span(), said, remedy);
  }

  private List<String> value(RuleOption option, Node node) {
    return switch (option.type()) {
      case CHOICE -> List.of(choice(option, node));
      case NUMBER -> List.of(Integer.toString(values.number(option.name(), node)));
      case LIST -> List.copyOf(values.words(option.name(), node));
    };
  }

  private String choice(RuleOption option, Node node) {
    String remedy = "Write " + Wording.or(option.values()) + ".";
    Node.Scalar scalar = values.scalar(option.name(), node, remedy);
    if (!option.values().contains(scalar.text())) {
      String said =
          Wording.quote(scalar.text()) + " is no value of " + Wording.quote(option.name()) + ".";
      throw values.error(
          scalar.span(), said + Wording.didYouMean(scalar.text(), option.values()), remedy);
    }
    return scalar.text();
  }
}
