package io.github.copyedit.config;

import io.github.copyedit.config.Profile.Weight;
import io.github.copyedit.config.Profile.Weights;
import io.github.copyedit.data.MalformedDataException;
import io.github.copyedit.data.Node;
import io.github.copyedit.data.Yaml;
import io.github.copyedit.rule.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a profile, which lies in the jar. Each of its weights is a mapping of {@code categories} or
 * {@code rules} of LanguageTool, or {@code all: true}, to a {@code severity}, with a {@code
 * reason}.
 */
final class ProfileReader {

  private static final String FOLDER = "/io/github/copyedit/rules/profiles/";
  private static final String ACCEPT_NAMES = "acceptNames";
  private static final String SUGGESTIONS = "suggestions";
  private static final String WEIGHTS = "weights";

  private final Values values;

  private ProfileReader(ConfigSource source) {
    this.values = new Values(source);
  }

  static Profile read(ProfileName name) {
    ConfigSource source = new ConfigSource(name + ".yml", text(FOLDER + name + ".yml"));
    return new ProfileReader(source).profile(name, source);
  }

  private static String text(String resource) {
    try (InputStream in = ProfileReader.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("not in the jar: " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("can't read " + resource, e);
    }
  }

  private Profile profile(ProfileName name, ConfigSource source) {
    boolean acceptsNames = false;
    int mostSuggestions = Integer.MAX_VALUE;
    Weights general = Weights.NONE;
    Map<Part, Weights> parts = new EnumMap<>(Part.class);
    for (Node.Entry entry : root(source).entries()) {
      switch (entry.key().text()) {
        case ACCEPT_NAMES -> acceptsNames = values.flag(ACCEPT_NAMES, entry.value());
        case SUGGESTIONS ->
            mostSuggestions =
                Integer.parseInt(values.scalar(SUGGESTIONS, entry.value(), "").text());
        case WEIGHTS -> general = weights(entry.value());
        case "parts" ->
            values.entries("parts", entry.value(), "").stream()
                .forEach(part -> parts.put(part(part.key()), weights(part.value())));
        default ->
            throw values.unknownKey(
                entry.key(), "", List.of(ACCEPT_NAMES, SUGGESTIONS, WEIGHTS, "parts"));
      }
    }
    return new Profile(name, acceptsNames, mostSuggestions, general, parts);
  }

  private static Node.Mapping root(ConfigSource source) {
    try {
      return (Node.Mapping) Yaml.parse(source.text()).orElseThrow();
    } catch (MalformedDataException e) {
      throw new IllegalStateException(source.name(), e);
    }
  }

  private Part part(Node.Scalar name) {
    return Part.named(name.text())
        .orElseThrow(() -> values.error(name.span(), "no part of an article.", ""));
  }

  private Weights weights(Node node) {
    Optional<Weight> all = Optional.empty();
    Map<String, Weight> categories = new LinkedHashMap<>();
    Map<String, Weight> rules = new LinkedHashMap<>();
    for (Node item : values.items(WEIGHTS, node, "")) {
      Weight weight = new Weight(level(item), field(item, "reason").orElse(""));
      names(item, "categories").forEach(name -> put(name, name.text(), weight, categories));
      names(item, "rules")
          .forEach(name -> put(name, RulePattern.GRAMMAR + name.text(), weight, rules));
      names(item, "newsroom").forEach(name -> put(name, name.text(), weight, rules));
      if (field(item, "all").isPresent()) {
        all = Optional.of(weight);
      }
    }
    return new Weights(all, categories, rules);
  }

  private void put(Node.Scalar place, String name, Weight weight, Map<String, Weight> weights) {
    if (weights.put(name, weight) != null) {
      throw values.error(place.span(), name + " stands twice.", "Keep one of the two.");
    }
  }

  private Level level(Node item) {
    return field(item, "severity")
        .flatMap(Level::named)
        .orElseThrow(() -> values.error(values.head(item.span()), "no severity.", ""));
  }

  private List<Node.Scalar> names(Node item, String key) {
    return get(item, key).stream()
        .flatMap(list -> values.items(key, list, "").stream())
        .map(name -> values.scalar(key, name, ""))
        .toList();
  }

  private Optional<String> field(Node item, String key) {
    return get(item, key).map(value -> values.scalar(key, value, "").text());
  }

  private Optional<Node> get(Node item, String key) {
    if (item instanceof Node.Mapping mapping) {
      return mapping.get(key);
    }
    throw values.wrongType(WEIGHTS, item, "mappings", "");
  }
}
