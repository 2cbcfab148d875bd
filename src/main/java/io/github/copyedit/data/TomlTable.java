package io.github.copyedit.data;

import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table while it is read: TOML may add to it from several places, within rules. */
final class TomlTable {

  /** How a table came about, which says who may still add to it. */
  enum Origin {
    /** Named on the way to another one, {@code [a.b]} for {@code a}: a header may follow. */
    IMPLIED,
    HEADER,
    /** By a key with dots: only such keys add to it. */
    DOTTED,
    /** Between braces: nobody adds to it. */
    INLINE
  }

  private record Slot(Node.Scalar key, Object value) {}

  private final Map<String, Slot> slots = new LinkedHashMap<>();
  private Origin origin;
  private Span span;

  TomlTable(Origin origin, Span span) {
    this.origin = origin;
    this.span = span;
  }

  void cover(Span more) {
    span = span.cover(more);
  }

  /** A value that is no table of its own. */
  void put(Node.Scalar key, Object value) throws MalformedDataException {
    if (slots.putIfAbsent(key.text(), new Slot(key, value)) != null) {
      throw twice(key);
    }
  }

  /** The table that a key with dots, or the front part of a header, leads to. */
  TomlTable enter(Node.Scalar key, boolean header) throws MalformedDataException {
    Slot slot = slots.get(key.text());
    if (slot == null) {
      TomlTable table = new TomlTable(header ? Origin.IMPLIED : Origin.DOTTED, key.span());
      put(key, table);
      return table;
    }
    if (header && slot.value() instanceof List<?> tables) {
      return (TomlTable) tables.get(tables.size() - 1);
    }
    if (slot.value() instanceof TomlTable table
        && (header ? table.origin != Origin.INLINE : table.origin == Origin.DOTTED)) {
      table.cover(key.span());
      return table;
    }
    throw twice(key);
  }

  /** The table of a header, {@code [a]}. */
  TomlTable open(Node.Scalar key, Span header) throws MalformedDataException {
    Slot slot = slots.get(key.text());
    if (slot != null && slot.value() instanceof TomlTable table && table.origin == Origin.IMPLIED) {
      table.origin = Origin.HEADER;
      table.cover(header);
      return table;
    }
    TomlTable table = new TomlTable(Origin.HEADER, header);
    put(key, table);
    return table;
  }

  /** The next table of a list, {@code [[a]]}. */
  TomlTable append(Node.Scalar key, Span header) throws MalformedDataException {
    TomlTable table = new TomlTable(Origin.HEADER, header);
    Slot slot = slots.get(key.text());
    if (slot == null) {
      put(key, new ArrayList<>(List.of(table)));
    } else if (slot.value() instanceof List<?> tables) {
      @SuppressWarnings("unchecked") // Lists hold tables; lists of values are nodes.
      List<TomlTable> all = (List<TomlTable>) tables;
      all.add(table);
    } else {
      throw twice(key);
    }
    return table;
  }

  Node.Mapping build() {
    List<Node.Entry> entries = new ArrayList<>();
    Span all = span;
    for (Slot slot : slots.values()) {
      Node value = node(slot.value());
      entries.add(new Node.Entry(slot.key(), value));
      all = origin == Origin.INLINE ? all : all.cover(value.span());
    }
    return new Node.Mapping(entries, all);
  }

  private static Node node(Object value) {
    if (value instanceof TomlTable table) {
      return table.build();
    }
    if (value instanceof List<?> tables) {
      List<Node> items = tables.stream().map(TomlTable::node).toList();
      Span span = items.stream().map(Node::span).reduce(Span::cover).orElseThrow();
      return new Node.Sequence(items, span);
    }
    return (Node) value;
  }

  private static MalformedDataException twice(Node.Scalar key) {
    return new MalformedDataException(
        "the key '" + key.text() + "' stands here a second time", key.span().start());
  }
}
