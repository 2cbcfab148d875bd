package io.github.copyedit.data;

import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;

/**
 * Reads the plain YAML that most front matter is: fields at the margin, each with a value on its
 * line and those below it or a list of such values below it. For that it gives what the engine
 * would, in a tenth of the time; all else, and all that is broken, is left to the engine.
 */
final class PlainYaml {

  /** The engine's limit is far higher. */
  private static final int LONGEST_KEY = 100;

  private final PlainYamlLines lines;
  private final PlainYamlValues values;
  private final String text;
  private final List<Node.Entry> entries = new ArrayList<>();
  private final Set<String> keys = new HashSet<>();

  /** The field that has no value on its line, and the values of the list below it. */
  private Optional<Node.Scalar> open = Optional.empty();

  private final List<Node> items = new ArrayList<>();
  private int listStart;
  private int listIndent;

  private PlainYaml(String text, ScalarResolver resolver) {
    this.lines = new PlainYamlLines(text);
    this.values = new PlainYamlValues(lines, resolver);
    this.text = text;
  }

  /** Empty for all that is not so plain, and for what has no fields. */
  static Optional<Node> read(String text, ScalarResolver resolver) {
    return new PlainYaml(text, resolver).read();
  }

  private Optional<Node> read() {
    while (lines.hasNext()) {
      Span line = lines.take();
      if (!lines.arePlain(line) || !line(line.start(), line.end())) {
        return Optional.empty();
      }
    }
    close();
    if (entries.isEmpty()) {
      return Optional.empty();
    }
    Span first = entries.get(0).key().span();
    Span last = entries.get(entries.size() - 1).value().span();
    return Optional.of(new Node.Mapping(entries, first.cover(last)));
  }

  private boolean line(int start, int end) {
    if (start == end || text.charAt(start) == '#') {
      return true;
    }
    int at = lines.behindBlanks(start, end);
    boolean item = at + 1 < end && text.charAt(at) == '-' && text.charAt(at + 1) == ' ';
    return item ? item(start, at, end) : at == start && field(start, end);
  }

  private boolean field(int start, int end) {
    int colon = start;
    while (colon < end && isOfKey(text.charAt(colon), colon == start)) {
      colon++;
    }
    boolean named = colon > start && colon < end && colon - start <= LONGEST_KEY;
    if (!named || text.charAt(colon) != ':') {
      return false;
    }
    close();
    Node.Scalar key = values.plain(new Span(start, colon));
    if (!keys.add(key.text())) {
      return false;
    }
    int from = lines.behindBlanks(colon + 1, end);
    if (from == end) {
      open = Optional.of(key);
      return true;
    }
    Optional<? extends Node> value =
        from == colon + 1 ? Optional.empty() : values.ofField(new Span(from, end));
    value.ifPresent(found -> entries.add(new Node.Entry(key, found)));
    return value.isPresent();
  }

  private boolean item(int start, int dash, int end) {
    if (open.isEmpty() || (!items.isEmpty() && dash - start != listIndent)) {
      return false;
    }
    if (items.isEmpty()) {
      listStart = dash;
      listIndent = dash - start;
    }
    int from = lines.behindBlanks(dash + 1, end);
    Optional<Node.Scalar> value =
        from == end ? Optional.empty() : values.ofItem(new Span(from, end));
    value.ifPresent(items::add);
    return value.isPresent();
  }

  /** The field above has all that belongs to it. */
  private void close() {
    if (open.isEmpty()) {
      return;
    }
    Node.Scalar key = open.get();
    open = Optional.empty();
    if (items.isEmpty()) {
      int behindColon = key.span().end() + 1;
      entries.add(new Node.Entry(key, values.plain(new Span(behindColon, behindColon))));
    } else {
      int end = items.get(items.size() - 1).span().end();
      entries.add(new Node.Entry(key, new Node.Sequence(items, new Span(listStart, end))));
      items.clear();
    }
  }

  private static boolean isOfKey(char c, boolean first) {
    boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    return letter || (!first && ((c >= '0' && c <= '9') || c == '-'));
  }
}
