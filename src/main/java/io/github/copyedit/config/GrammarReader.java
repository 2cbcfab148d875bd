package io.github.copyedit.config;

import io.github.copyedit.data.Node;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code grammar:}. */
final class GrammarReader {

  static final List<String> KEYS = List.of("picky", "rules", "filters", "ngrams", "server");

  private static final Set<String> SCHEMES = Set.of("http", "https");

  private final ConfigSource source;
  private final Values values;

  private boolean picky;
  private Optional<PathSetting> rules = Optional.empty();
  private Set<String> filters = Set.of();
  private Optional<PathSetting> ngrams = Optional.empty();
  private Optional<ServerSetting> server = Optional.empty();

  GrammarReader(ConfigSource source, Values values) {
    this.source = source;
    this.values = values;
  }

  GrammarChoice read(Node node) {
    String remedy = "The keys are " + String.join(", ", KEYS) + ".";
    values.entries("grammar", node, remedy).forEach(this::key);
    return new GrammarChoice(picky, rules, filters, ngrams, server);
  }

  private void key(Node.Entry entry) {
    String key = entry.key().text();
    switch (key) {
      case "picky" -> picky = values.flag(key, entry.value());
      case "rules" -> rules = Optional.of(path(key, entry.value()));
      case "filters" -> filters = values.words(key, entry.value());
      case "ngrams" -> ngrams = Optional.of(path(key, entry.value()));
      case "server" -> server = Optional.of(server(entry.value()));
      default -> throw values.unknownKey(entry.key(), " under grammar", KEYS);
    }
  }

  private PathSetting path(String key, Node node) {
    Node.Scalar path = values.scalar(key, node, "Write a folder's path.");
    return new PathSetting(source, path.span(), path.text());
  }

  private ServerSetting server(Node node) {
    String remedy = "Write its address, such as http://localhost:8081, without /v2.";
    Node.Scalar written = values.scalar("server", node, remedy);
    try {
      URI address = new URI(written.text());
      boolean web = SCHEMES.contains(String.valueOf(address.getScheme()));
      boolean bare = address.getRawQuery() == null && address.getRawFragment() == null;
      if (web && address.getHost() != null && address.getUserInfo() == null && bare) {
        return new ServerSetting(source, written.span(), address);
      }
    } catch (URISyntaxException e) {
      // Said below, as of one that is of another kind.
    }
    throw values.error(
        written.span(), Wording.quote(written.text()) + " is no address of a server.", remedy);
  }
}
