package io.github.copyedit.data;

import io.github.copyedit.data.Node.ScalarType;
import io.github.copyedit.text.OffsetMap;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;

/**
 * Builds nodes out of the engine's events. Events and not the engine's own nodes, because those are
 * composed by recursion without a limit and follow aliases.
 */
final class YamlComposer {

  /** Deeper than anything that people write, shallow enough for every stack. */
  static final int MAX_DEPTH = 100;

  private final String text;
  private final CodePoints offsets;
  private final ScalarResolver resolver;
  private int depth;
  private int reached;

  YamlComposer(String text, CodePoints offsets, ScalarResolver resolver) {
    this.text = text;
    this.offsets = offsets;
    this.resolver = resolver;
  }

  /** How far the text was understood. */
  int reached() {
    return reached;
  }

  Optional<Node> compose(Iterable<Event> events) throws MalformedDataException {
    Iterator<Event> iterator = events.iterator();
    Node root = null;
    while (iterator.hasNext()) {
      Event event = next(iterator);
      if (event.getEventId() == Event.ID.DocumentStart) {
        if (root != null) {
          throw at(event, "a second document starts here, only one is read");
        }
        root = node(next(iterator), iterator);
      }
    }
    // A text of comments alone, or an explicit document without content.
    return Optional.ofNullable(root).filter(node -> !isNothing(node));
  }

  private static boolean isNothing(Node node) {
    return node instanceof Node.Scalar scalar
        && scalar.type() == ScalarType.NULL
        && scalar.span().isEmpty();
  }

  private Event next(Iterator<Event> events) {
    Event event = events.next();
    event.getStartMark().ifPresent(mark -> reached = Math.max(reached, offsets.of(mark)));
    return event;
  }

  private Node node(Event event, Iterator<Event> events) throws MalformedDataException {
    if (event.getEventId() == Event.ID.Alias) {
      throw at(
          event,
          "aliases (*name) are not supported: write the value out, or put quotes around an asterisk");
    }
    if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
      throw at(
          event,
          "anchors (&name) are not supported: leave it out, or put quotes around an ampersand");
    }
    if (event instanceof ScalarEvent scalar) {
      return scalar(scalar);
    }
    if (!(event instanceof CollectionStartEvent start)) {
      throw at(event, "a value is expected here");
    }
    if (++depth > MAX_DEPTH) {
      throw at(event, "nested more than " + MAX_DEPTH + " deep");
    }
    Node node =
        event.getEventId() == Event.ID.MappingStart
            ? mapping(start, events)
            : sequence(start, events);
    depth--;
    return node;
  }

  private Node sequence(CollectionStartEvent start, Iterator<Event> events)
      throws MalformedDataException {
    List<Node> items = new ArrayList<>();
    Event event = next(events);
    while (event.getEventId() != Event.ID.SequenceEnd) {
      items.add(node(event, events));
      event = next(events);
    }
    int last = items.isEmpty() ? -1 : items.get(items.size() - 1).span().end();
    return new Node.Sequence(items, collectionSpan(start, event, last));
  }

  private Node mapping(CollectionStartEvent start, Iterator<Event> events)
      throws MalformedDataException {
    List<Node.Entry> entries = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    Event event = next(events);
    int last = -1;
    while (event.getEventId() != Event.ID.MappingEnd) {
      if (event instanceof CollectionStartEvent) {
        throw at(event, "a key must be plain text, not a list or a mapping");
      }
      Node.Scalar key = (Node.Scalar) node(event, events);
      if (!keys.add(key.text())) {
        throw new MalformedDataException(
            "the key '" + key.text() + "' stands here a second time", key.span().start());
      }
      Node value = node(next(events), events);
      entries.add(new Node.Entry(key, value));
      last = Math.max(key.span().end(), value.span().end());
      event = next(events);
    }
    return new Node.Mapping(entries, collectionSpan(start, event, last));
  }

  /**
   * A block collection has no end of its own in the text: the engine says where the next thing
   * starts, people see its last value.
   */
  private Span collectionSpan(CollectionStartEvent start, Event end, int lastChild) {
    int from = start.getStartMark().map(offsets::of).orElse(0);
    int to =
        start.isFlow() || lastChild < 0
            ? end.getEndMark().map(offsets::of).orElse(from)
            : lastChild;
    return new Span(from, Math.max(from, to));
  }

  private Node.Scalar scalar(ScalarEvent event) {
    int end = event.getEndMark().map(offsets::of).orElse(text.length());
    int start = Math.min(end, contentStart(event, event.getStartMark().map(offsets::of).orElse(0)));
    Span span = new Span(start, end);
    OffsetMap map = YamlScalars.map(text, span, event.getValue(), event.getScalarStyle());
    reached = Math.max(reached, end);
    return new Node.Scalar(event.getValue(), type(event), span, map);
  }

  /** A tag in front belongs to the event, not to the value. */
  private int contentStart(ScalarEvent event, int start) {
    int at = start;
    if (event.getTag().isPresent() && at < text.length() && text.charAt(at) == '!') {
      while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
    }
    return at;
  }

  private ScalarType type(ScalarEvent event) {
    Tag tag =
        event
            .getTag()
            .map(Tag::new)
            .orElseGet(
                () ->
                    resolver.resolve(
                        event.getValue(), event.getImplicit().canOmitTagInPlainScalar()));
    return type(tag);
  }

  static ScalarType type(Tag tag) {
    if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
      return ScalarType.NUMBER;
    }
    return tag.equals(Tag.BOOL)
        ? ScalarType.BOOLEAN
        : tag.equals(Tag.NULL) ? ScalarType.NULL : ScalarType.TEXT;
  }

  private MalformedDataException at(Event event, String message) {
    return new MalformedDataException(
        message, event.getStartMark().map(offsets::of).orElse(reached));
  }
}
