package io.github.copyedit.config;

import io.github.copyedit.data.Node;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code grammar:}. */
final class GrammarReader {

  static final List<String> KEYS = List.of("picky", "rules", "filters", "ngrams");

  private final ConfigSource source;
  private final Values values;

  private boolean picky;
  private Optional<PathSetting> rules = Optional.empty();
  private Set<String> filters = Set.of();
  private Optional<PathSetting> ngrams = Optional.empty();

  GrammarReader(ConfigSource source, Values values) {
    this.source = source;
    this.values = values;
  }

  GrammarChoice read(Node node) {
    String remedy = "The keys are " + String.join(", ", KEYS) + ".";
    values.entries("grammar", node, remedy).forEach(this::key);
    return new GrammarChoice(picky, rules, filters, ngrams);
  }

  private void key(Node.Entry entry) {
    String key = entry.key().text();
    switch (key) {
      case "picky" -> picky = values.flag(key, entry.value());
      case "rules" -> rules = Optional.of(path(key, entry.value()));
      case "filters" -> filters = values.words(key, entry.value());
      case "ngrams" -> ngrams = Optional.of(path(key, entry.value()));
      default -> throw values.unknownKey(entry.key(), " under grammar", KEYS);
    }
  }

  private PathSetting path(String key, Node node) {
    Node.Scalar path = values.scalar(key, node, "Write a folder's path.");
    return new PathSetting(source, path.span(), path.text());
  }
}
