package io.github.copyedit.config;

import io.github.copyedit.data.Json;
import io.github.copyedit.data.MalformedDataException;
import io.github.copyedit.data.Node;
import io.github.copyedit.data.Node.ScalarType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The JSON Schema that ships, and as much of draft-07 as it uses; what it doesn't know it refuses.
 */
final class Schema {

  private static final Set<String> NOTES =
      Set.of("$schema", "$id", "title", "description", "examples", "default", "definitions");

  private final Node.Mapping root;

  private Schema(Node.Mapping root) {
    this.root = root;
  }

  static Schema shipped() throws MalformedDataException {
    try (InputStream in =
        ConfigReader.class.getResourceAsStream("/io/github/copyedit/copyedit.schema.json")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new Schema((Node.Mapping) Json.parse(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The mapping at a path of keys. */
  Node.Mapping at(String... keys) {
    Node node = root;
    for (String key : keys) {
      node = ((Node.Mapping) node).get(key).orElseThrow();
    }
    return (Node.Mapping) node;
  }

  List<String> keys(String... path) {
    return at(path).entries().stream().map(entry -> entry.key().text()).toList();
  }

  boolean accepts(Node value) {
    return accepts(root, value);
  }

  private boolean accepts(Node schema, Node value) {
    if (isBoolean(schema)) {
      return ((Node.Scalar) schema).text().equals("true");
    }
    Node.Mapping mapping = (Node.Mapping) schema;
    return mapping.entries().stream().allMatch(entry -> holds(mapping, entry, value));
  }

  private boolean holds(Node.Mapping schema, Node.Entry keyword, Node value) {
    Node wanted = keyword.value();
    return switch (keyword.key().text()) {
      case "$ref" -> accepts(at(text(wanted).substring(2).split("/")), value);
      case "type" -> texts(wanted).contains(type(value)) || isWhole(wanted, value);
      case "minimum" ->
          !type(value).equals("number")
              || Double.parseDouble(text(value)) >= Double.parseDouble(text(wanted));
      case "enum" -> value instanceof Node.Scalar scalar && texts(wanted).contains(scalar.text());
      case "pattern" ->
          !type(value).equals("string")
              || Pattern.compile(text(wanted)).matcher(text(value)).find();
      case "anyOf" ->
          ((Node.Sequence) wanted).items().stream().anyMatch(any -> accepts(any, value));
      case "minItems" ->
          !(value instanceof Node.Sequence list)
              || list.items().size() >= Integer.parseInt(text(wanted));
      case "items" ->
          !(value instanceof Node.Sequence list)
              || list.items().stream().allMatch(item -> accepts(wanted, item));
      case "required" ->
          !(value instanceof Node.Mapping object)
              || texts(wanted).stream().allMatch(key -> object.get(key).isPresent());
      case "properties" -> properties(schema, value);
      case "patternProperties", "additionalProperties" -> true;
      default -> {
        if (!NOTES.contains(keyword.key().text())) {
          throw new AssertionError("unknown keyword " + keyword.key().text());
        }
        yield true;
      }
    };
  }

  private static boolean isWhole(Node types, Node value) {
    return texts(types).contains("integer")
        && type(value).equals("number")
        && text(value).matches("-?\\d+");
  }

  private boolean properties(Node.Mapping schema, Node value) {
    return !(value instanceof Node.Mapping object)
        || object.entries().stream().allMatch(entry -> property(schema, entry));
  }

  private boolean property(Node.Mapping schema, Node.Entry entry) {
    String key = entry.key().text();
    Optional<Node> named = ((Node.Mapping) schema.get("properties").orElseThrow()).get(key);
    List<Node> matching =
        schema.get("patternProperties").stream()
            .flatMap(patterns -> ((Node.Mapping) patterns).entries().stream())
            .filter(pattern -> Pattern.compile(pattern.key().text()).matcher(key).find())
            .map(Node.Entry::value)
            .toList();
    boolean others =
        named.isPresent()
            || !matching.isEmpty()
            || schema
                .get("additionalProperties")
                .map(more -> accepts(more, entry.value()))
                .orElse(true);
    return others
        && named.map(wanted -> accepts(wanted, entry.value())).orElse(true)
        && matching.stream().allMatch(wanted -> accepts(wanted, entry.value()));
  }

  private static String type(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return switch (scalar.type()) {
        case TEXT -> "string";
        case NUMBER -> "number";
        case BOOLEAN -> "boolean";
        case NULL -> "null";
      };
    }
    return node instanceof Node.Sequence ? "array" : "object";
  }

  private static boolean isBoolean(Node node) {
    return node instanceof Node.Scalar scalar && scalar.type() == ScalarType.BOOLEAN;
  }

  private static String text(Node node) {
    return ((Node.Scalar) node).text();
  }

  static List<String> texts(Node node) {
    return node instanceof Node.Sequence list
        ? list.items().stream().map(Schema::text).toList()
        : List.of(text(node));
  }
}
