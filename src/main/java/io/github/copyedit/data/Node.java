package io.github.copyedit.data;

import io.github.copyedit.text.OffsetMap;
import io.github.copyedit.text.Span;
import java.util.List;
import java.util.Optional;

/** A value of YAML or JSON that knows where it stands. Offsets count in the text that was read. */
public sealed interface Node {

  /** The value in the source; quotes and brackets included. */
  Span span();

  /**
   * What a person calls the node's type: "a mapping", "a list", "text", "a number", "true or
   * false", "nothing".
   */
  String typeName();

  /** How a scalar resolves by YAML's core schema or JSON's grammar. */
  enum ScalarType {
    TEXT,
    NUMBER,
    BOOLEAN,
    NULL
  }

  /**
   * @param text the value, unescaped; for a number or boolean as written
   * @param map from {@code text} to the source, quotes left out
   */
  record Scalar(String text, ScalarType type, Span span, OffsetMap map) implements Node {
    @Override
    public String typeName() {
      return switch (type) {
        case TEXT -> "text";
        case NUMBER -> "a number";
        case BOOLEAN -> "true or false";
        case NULL -> "nothing";
      };
    }
  }

  /**
   * @param items in order
   */
  record Sequence(List<Node> items, Span span) implements Node {
    public Sequence {
      items = List.copyOf(items);
    }

    @Override
    public String typeName() {
      return "a list";
    }
  }

  /** A key and its value. */
  record Entry(Scalar key, Node value) {}

  /**
   * @param entries in the order of the source, keys unique
   */
  record Mapping(List<Entry> entries, Span span) implements Node {
    public Mapping {
      entries = List.copyOf(entries);
    }

    /** The value of a key. */
    public Optional<Node> get(String key) {
      return entries.stream()
          .filter(entry -> entry.key().text().equals(key))
          .map(Entry::value)
          .findFirst();
    }

    @Override
    public String typeName() {
      return "a mapping";
    }
  }
}
