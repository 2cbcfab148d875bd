package io.github.copyedit.config;

import io.github.copyedit.data.MalformedDataException;
import io.github.copyedit.data.Node;
import io.github.copyedit.data.Yaml;
import io.github.copyedit.document.FormatSettings;
import io.github.copyedit.rule.HouseWords;
import io.github.copyedit.rule.RulePlan.StetPolicy;
import io.github.copyedit.source.Glob;
import io.github.copyedit.text.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads {@code copyedit.yml}. The first thing that is wrong ends it. */
public final class ConfigReader {

  static final List<String> KEYS =
      List.of(
          "profile",
          "language",
          "languages",
          "encoding",
          "includes",
          "excludes",
          "rules",
          "overrides",
          "dictionary",
          "grammar",
          "stet",
          "formats");
  static final List<String> OVERRIDE_KEYS =
      List.of("files", "rules", "language", "encoding", "dictionary");
  static final List<String> STET_KEYS = List.of("requireReason", "never");

  private final ConfigSource source;
  private final Values values;
  private final RulesReader rulesReader;

  private Optional<ProfileName> profile = Optional.empty();
  private Optional<Locale> language = Optional.empty();
  private List<Locale> languages = List.of();
  private Optional<EncodingChoice> encoding = Optional.empty();
  private List<Glob> includes = List.of();
  private List<Glob> excludes = List.of();
  private RuleSettings rules = RuleSettings.NONE;
  private final List<FileOverride> overrides = new ArrayList<>();
  private Optional<Node> dictionary = Optional.empty();
  private final Set<Path> wordFiles = new LinkedHashSet<>();
  private StetPolicy stet = StetPolicy.OPEN;
  private FormatSettings formats = FormatSettings.NONE;
  private GrammarChoice grammar = GrammarChoice.NONE;

  private ConfigReader(ConfigSource source, RuleCatalog catalog) {
    this.source = source;
    this.values = new Values(source);
    this.rulesReader = new RulesReader(source, catalog);
  }

  /**
   * @param name of the file, for messages
   * @param text of the file; a byte order mark in front is passed over
   * @param catalog the rules that it may name
   * @throws ConfigException for the first thing in the file that is wrong
   */
  public static Configuration read(String name, String text, RuleCatalog catalog) {
    String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return read(new ConfigSource(name, content), catalog);
  }

  /** A file that {@link ConfigLocator} found. */
  public static Configuration read(ConfigSource source, RuleCatalog catalog) {
    return new ConfigReader(source, catalog).read();
  }

  private Configuration read() {
    Optional<Node> root = parse();
    if (root.isPresent()) {
      if (!(root.get() instanceof Node.Mapping mapping)) {
        throw values.error(
            values.head(root.get().span()),
            "keys such as rules: are expected, but it is " + root.get().typeName() + ".",
            "The keys are " + String.join(", ", KEYS) + ".");
      }
      mapping.entries().forEach(this::section);
    }
    HouseWords words = words(reader -> reader.readWithFolder(dictionary));
    return new Configuration(
        profile,
        language,
        languages,
        encoding,
        includes,
        excludes,
        rules,
        overrides,
        words,
        wordFiles,
        stet,
        formats,
        rulesReader.grammarNames(),
        grammar,
        GrammarExtras.NONE);
  }

  private HouseWords words(Function<WordsReader, HouseWords> reading) {
    WordsReader reader = new WordsReader(source);
    HouseWords words = reading.apply(reader);
    wordFiles.addAll(reader.files());
    return words;
  }

  private Optional<Node> parse() {
    try {
      return Yaml.parse(source.text());
    } catch (MalformedDataException e) {
      int at = Math.max(0, Math.min(e.offset(), source.text().length()));
      boolean notYaml = e.getCause() != null;
      throw values.error(
          new Span(at, at),
          (notYaml ? "not YAML: " : "") + e.getMessage() + ".",
          notYaml ? "Check colons, quotes and indentation on this line and the one above." : "");
    }
  }

  private void section(Node.Entry entry) {
    Node value = entry.value();
    String key = entry.key().text();
    switch (key) {
      case "profile" -> profile = ProfileName.named(values.oneOf(key, value, ProfileName.names()));
      case "language" -> language = Optional.of(values.language(value));
      case "languages" -> languages = values.languages(value);
      case "encoding" -> encoding = Optional.of(values.encoding(value));
      case "includes" -> includes = values.globs(key, value);
      case "excludes" -> excludes = values.globs(key, value);
      case "rules" -> rules = rulesReader.settings(value);
      case "overrides" -> overrides(value);
      case "dictionary" -> dictionary = Optional.of(value);
      case "stet" -> stet = stet(value);
      case "formats" -> formats = new FormatsReader(values).read(value);
      case "grammar" -> grammar = new GrammarReader(source, values).read(value);
      default -> throw values.unknownKey(entry.key(), "", KEYS);
    }
  }

  private void overrides(Node node) {
    String remedy = "Write a list: - files: quotes/** and, below it, rules:.";
    if (node instanceof Node.Sequence || Values.isNothing(node)) {
      for (Node item : values.items("overrides", node, remedy)) {
        if (!(item instanceof Node.Mapping mapping)) {
          throw values.wrongType("overrides", item, "mappings", remedy);
        }
        overrides.add(override(mapping));
      }
      return;
    }
    throw values.wrongType("overrides", node, "a list", remedy);
  }

  private FileOverride override(Node.Mapping mapping) {
    List<Glob> files = List.of();
    Optional<Locale> itsLanguage = Optional.empty();
    Optional<EncodingChoice> itsEncoding = Optional.empty();
    RuleSettings itsRules = RuleSettings.NONE;
    HouseWords itsWords = HouseWords.NONE;
    for (Node.Entry entry : mapping.entries()) {
      String key = entry.key().text();
      switch (key) {
        case "files" -> files = values.globs(key, entry.value());
        case "language" -> itsLanguage = Optional.of(values.language(entry.value()));
        case "encoding" -> itsEncoding = Optional.of(values.encoding(entry.value()));
        case "rules" -> itsRules = rulesReader.settings(entry.value());
        case "dictionary" -> itsWords = words(reader -> reader.read(entry.value()));
        default -> throw values.unknownKey(entry.key(), " in an override", OVERRIDE_KEYS);
      }
    }
    if (files.isEmpty()) {
      throw values.error(
          values.head(mapping.span()),
          "this override does not say for which files it is.",
          "Add files: with one or more patterns of paths such as quotes/**.");
    }
    return new FileOverride(files, itsLanguage, itsEncoding, itsRules, itsWords);
  }

  private StetPolicy stet(Node node) {
    boolean requireReason = false;
    Set<String> never = new LinkedHashSet<>();
    String remedy = "Write requireReason: true, or never: with a list of rules.";
    for (Node.Entry entry : values.entries("stet", node, remedy)) {
      String key = entry.key().text();
      switch (key) {
        case "requireReason" -> requireReason = values.flag(key, entry.value());
        case "never" -> {
          for (Node item : values.items(key, entry.value(), "Write a list of rules.")) {
            never.add(rulesReader.name(values.scalar(key, item, "Write a rule's name.")).text());
          }
        }
        default -> throw values.unknownKey(entry.key(), " under stet", STET_KEYS);
      }
    }
    return new StetPolicy(requireReason, never);
  }
}
