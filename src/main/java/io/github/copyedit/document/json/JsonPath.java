package io.github.copyedit.document.json;

import io.github.copyedit.data.Node;
import io.github.copyedit.data.Node.ScalarType;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Follows keys into JSON. */
final class JsonPath {

  private static final Pattern INDEX = Pattern.compile("\\d{1,6}");
  private static final int MOST_KEYS = 12;
  private static final int LONGEST_KEY = 40;

  private JsonPath() {}

  static Optional<Node> find(Node from, List<String> path) {
    Optional<Node> at = Optional.of(from);
    for (String key : path) {
      at = at.flatMap(node -> step(node, key));
    }
    return at;
  }

  private static Optional<Node> step(Node node, String key) {
    if (node instanceof Node.Mapping mapping) {
      return mapping.get(key);
    }
    if (node instanceof Node.Sequence list && INDEX.matcher(key).matches()) {
      int index = Integer.parseInt(key);
      return index < list.items().size() ? Optional.of(list.items().get(index)) : Optional.empty();
    }
    return Optional.empty();
  }

  /** The text there, or those of a list. */
  static List<Node> texts(Node from, List<String> path) {
    return find(from, path).stream()
        .flatMap(
            node ->
                node instanceof Node.Sequence list ? list.items().stream() : List.of(node).stream())
        .filter(JsonPath::isText)
        .toList();
  }

  static boolean isText(Node node) {
    return node instanceof Node.Scalar scalar && scalar.type() == ScalarType.TEXT;
  }

  /** A text or number as it is written; empty for a blank one. */
  static Optional<String> written(Node node) {
    return node instanceof Node.Scalar scalar && scalar.type() != ScalarType.NULL
        ? Optional.of(scalar.text().strip()).filter(text -> !text.isEmpty())
        : Optional.empty();
  }

  /** A sentence with a blank in front that names an object's keys. */
  static String keys(Node.Mapping mapping) {
    String names =
        mapping.entries().stream()
            .limit(MOST_KEYS)
            .map(entry -> entry.key().text())
            .map(key -> key.length() > LONGEST_KEY ? key.substring(0, LONGEST_KEY) + "…" : key)
            .collect(Collectors.joining(", "));
    boolean more = mapping.entries().size() > MOST_KEYS;
    return names.isEmpty() ? "" : " Its keys are %s%s.".formatted(names, more ? " and more" : "");
  }
}
