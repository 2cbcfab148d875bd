package io.github.copyedit.data;

import io.github.copyedit.data.Node.ScalarType;
import io.github.copyedit.text.OffsetMap;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;

/**
 * Reads the plain YAML that most front matter is: fields at the margin, each with a value on its
 * line (between quotes, over several) or a list of such values below it. For that it gives what the
 * engine would, in a tenth of the time; all else, and all that is broken, is left to the engine.
 */
final class PlainYaml {

  /** With what no plain value begins, or with what few do. */
  private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`";

  /** The engine's limit is far higher. */
  private static final int LONGEST_KEY = 100;

  /** Of those that mean something else than themselves: "false". */
  private static final int LONGEST_WORD = 5;

  private final String text;
  private final ScalarResolver resolver;
  private final List<Node.Entry> entries = new ArrayList<>();
  private final Set<String> keys = new HashSet<>();

  /** The field that has no value on its line, and the values of the list below it. */
  private Optional<Node.Scalar> open = Optional.empty();

  private final List<Node> items = new ArrayList<>();
  private int listStart;
  private int listIndent;

  /** Where the next line begins. */
  private int next;

  private PlainYaml(String text, ScalarResolver resolver) {
    this.text = text;
    this.resolver = resolver;
  }

  /** Empty for all that is not so plain, and for what has no fields. */
  static Optional<Node> read(String text, ScalarResolver resolver) {
    return new PlainYaml(text, resolver).read();
  }

  private Optional<Node> read() {
    while (next < text.length()) {
      int start = next;
      int end = takeLine();
      if (!isPlain(start, end) || !line(start, end)) {
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

  /** Goes on to the next line, and says where this one ends. */
  private int takeLine() {
    int lineEnd = text.indexOf('\n', next);
    int end = lineEnd < 0 ? text.length() : lineEnd;
    next = end + 1;
    return end;
  }

  /** Without tabs, line ends of other kinds, and what the engine refuses or counts otherwise. */
  private boolean isPlain(int start, int end) {
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      boolean plain =
          (c >= ' ' && c <= '~')
              || (c >= '\u00A0' && !Character.isSurrogate(c) && c < '\uFE00' && c >> 1 != 0x1014);
      if (!plain) {
        return false;
      }
    }
    return true;
  }

  private boolean line(int start, int end) {
    if (start == end || text.charAt(start) == '#') {
      return true;
    }
    int at = behindBlanks(start, end);
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
    Node.Scalar key = scalar(new Span(start, colon), true);
    if (!keys.add(key.text())) {
      return false;
    }
    int from = behindBlanks(colon + 1, end);
    if (from == end) {
      open = Optional.of(key);
      return true;
    }
    Optional<Node.Scalar> value = from == colon + 1 ? Optional.empty() : value(from, end);
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
    int from = behindBlanks(dash + 1, end);
    Optional<Node.Scalar> value = from == end ? Optional.empty() : value(from, end);
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
      entries.add(new Node.Entry(key, scalar(new Span(behindColon, behindColon), true)));
    } else {
      int end = items.get(items.size() - 1).span().end();
      entries.add(new Node.Entry(key, new Node.Sequence(items, new Span(listStart, end))));
      items.clear();
    }
  }

  /** Empty for one that says something else than it seems to. */
  private Optional<Node.Scalar> value(int start, int lineEnd) {
    char first = text.charAt(start);
    if (first == '"' || first == '\'') {
      return quoted(start, first == '"' ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.SINGLE_QUOTED);
    }
    int end = lineEnd;
    while (text.charAt(end - 1) == ' ') {
      end--;
    }
    boolean plain =
        INDICATORS.indexOf(first) < 0
            && text.charAt(end - 1) != ':'
            && !has(": ", start, end)
            && !has(" #", start, end);
    return plain ? Optional.of(scalar(new Span(start, end), true)) : Optional.empty();
  }

  /** It may go on over the lines below, to the next quote. */
  private Optional<Node.Scalar> quoted(int start, ScalarStyle style) {
    int close = text.indexOf(text.charAt(start), start + 1);
    if (close < 0 || (style == ScalarStyle.DOUBLE_QUOTED && has("\\", start, close))) {
      return Optional.empty();
    }
    boolean folded = next <= close;
    while (next <= close) {
      int line = next;
      int end = takeLine();
      boolean document = text.startsWith("---", line) || text.startsWith("...", line);
      if (document || !isPlain(line, end)) {
        return Optional.empty();
      }
    }
    int end = Math.min(next - 1, text.length());
    if (behindBlanks(close + 1, end) < end) {
      return Optional.empty();
    }
    Span content = new Span(start + 1, close);
    Node.Scalar inner = folded ? folded(content, style) : scalar(content, false);
    return Optional.of(
        new Node.Scalar(inner.text(), inner.type(), new Span(start, close + 1), inner.map()));
  }

  private boolean has(String sign, int start, int end) {
    int found = text.indexOf(sign, start);
    return found >= 0 && found < end;
  }

  private Node.Scalar folded(Span content, ScalarStyle style) {
    AlignedText value = new YamlFlowScalar(text, content, style).read().orElseThrow();
    return new Node.Scalar(value.text(), ScalarType.TEXT, content, value.map());
  }

  private Node.Scalar scalar(Span span, boolean plain) {
    String value = span.of(text);
    return new Node.Scalar(
        value, type(value, plain), span, OffsetMap.identity(span.start(), span.length()));
  }

  private ScalarType type(String value, boolean plain) {
    boolean text = !plain || (value.length() > LONGEST_WORD && Character.isLetter(value.charAt(0)));
    return text ? ScalarType.TEXT : YamlComposer.type(resolver.resolve(value, true));
  }

  private int behindBlanks(int from, int end) {
    int at = from;
    while (at < end && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  private static boolean isOfKey(char c, boolean first) {
    boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    return letter || (!first && ((c >= '0' && c <= '9') || c == '-'));
  }
}
