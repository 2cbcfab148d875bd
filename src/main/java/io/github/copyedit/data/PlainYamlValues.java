package io.github.copyedit.data;

import io.github.copyedit.data.Node.ScalarType;
import io.github.copyedit.text.OffsetMap;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;

/** Reads values of plain YAML; none for one that says something else than it seems to. */
final class PlainYamlValues {

  /** With what no plain value begins, or with what few do. */
  private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`";

  /** Of those that mean something else than themselves: "false". */
  private static final int LONGEST_WORD = 5;

  private final PlainYamlLines lines;
  private final String text;
  private final ScalarResolver resolver;

  PlainYamlValues(PlainYamlLines lines, ScalarResolver resolver) {
    this.lines = lines;
    this.text = lines.text();
    this.resolver = resolver;
  }

  /**
   * A value that may go on over lines that are indented.
   *
   * @param rest of the field's line, with a character that is no blank in front
   */
  Optional<? extends Node> ofField(Span rest) {
    switch (text.charAt(rest.start())) {
      case '"', '\'':
        return quoted(rest.start());
      case '[':
        return list(rest);
      case '>', '|':
        return block(rest);
      default:
        return lines(rest);
    }
  }

  private Optional<Node.Scalar> lines(Span rest) {
    int end = plainEnd(rest);
    boolean indented = lines.hasNext() && text.charAt(lines.next()) == ' ';
    if (end < 0 || !indented) {
      return end < 0 ? Optional.empty() : Optional.of(plain(new Span(rest.start(), end)));
    }
    while (lines.hasNext() && text.charAt(lines.next()) == ' ') {
      Span line = lines.take();
      int from = lines.behindBlanks(line.start(), line.end());
      end = from < line.end() && lines.arePlain(line) ? plainEnd(new Span(from, line.end())) : -1;
      if (end < 0) {
        return Optional.empty();
      }
    }
    // What stands below the value but for empty lines would be part of it.
    return lines.hasNext() && text.charAt(lines.next()) == '\n'
        ? Optional.empty()
        : Optional.of(folded(new Span(rest.start(), end), ScalarStyle.PLAIN));
  }

  /** A value that a quote goes on below, nothing else. */
  Optional<Node.Scalar> ofItem(Span rest) {
    if (isQuote(rest.start())) {
      return quoted(rest.start());
    }
    int end = plainEnd(rest);
    return end < 0 ? Optional.empty() : Optional.of(plain(new Span(rest.start(), end)));
  }

  /** One that stands for itself, without quotes. */
  Node.Scalar plain(Span span) {
    return scalar(span, type(span.of(text)));
  }

  private boolean isQuote(int at) {
    return text.charAt(at) == '"' || text.charAt(at) == '\'';
  }

  /** Plain words between brackets, on one line. */
  private Optional<Node> list(Span rest) {
    int close = text.indexOf(']', rest.start());
    if (close < 0 || lines.behindBlanks(close + 1, rest.end()) != rest.end()) {
      return Optional.empty();
    }
    List<Node> items = new ArrayList<>();
    int at = rest.start() + 1;
    while (at < close) {
      int start = lines.behindBlanks(at, close);
      int end = start;
      while (end < close && isOfItem(text.charAt(end), end == start)) {
        end++;
      }
      boolean ends = end == close || text.charAt(end) == ',';
      if (end == start || !ends) {
        return Optional.empty();
      }
      at = end + 1;
      while (text.charAt(end - 1) == ' ') {
        end--;
      }
      items.add(plain(new Span(start, end)));
    }
    return Optional.of(new Node.Sequence(items, new Span(rest.start(), close + 1)));
  }

  private static boolean isOfItem(char c, boolean first) {
    return Character.isLetterOrDigit(c) || (!first && (c == ' ' || c == '-' || c == '.'));
  }

  /** Lines of one indentation below the sign. */
  private Optional<Node.Scalar> block(Span rest) {
    boolean folded = text.charAt(rest.start()) == '>';
    int start = lines.next();
    int indent = lines.behindBlanks(start, text.length()) - start;
    if (rest.length() > 1 || indent == 0) {
      return Optional.empty();
    }
    StringBuilder value = new StringBuilder();
    while (lines.hasNext() && text.charAt(lines.next()) == ' ') {
      Span line = lines.take();
      int from = lines.behindBlanks(line.start(), line.end());
      if (from - line.start() != indent || from == line.end() || !lines.arePlain(line)) {
        return Optional.empty();
      }
      value.append(text, from, line.end()).append(folded ? ' ' : '\n');
    }
    boolean ends = lines.next() <= text.length() && !text.startsWith("\n", lines.next());
    if (!ends) {
      return Optional.empty();
    }
    value.setCharAt(value.length() - 1, '\n');
    Span span = new Span(rest.start(), lines.next());
    ScalarStyle style = folded ? ScalarStyle.FOLDED : ScalarStyle.LITERAL;
    OffsetMap map = YamlScalars.map(text, span, value.toString(), style);
    return Optional.of(new Node.Scalar(value.toString(), ScalarType.TEXT, span, map));
  }

  /**
   * Where the plain value's part of the line ends.
   *
   * @param rest of the line, from the value on
   * @return -1 if it isn't so plain
   */
  private int plainEnd(Span rest) {
    int end = rest.end();
    while (text.charAt(end - 1) == ' ') {
      end--;
    }
    boolean plain = INDICATORS.indexOf(text.charAt(rest.start())) < 0;
    for (int at = rest.start() + 1; at < end && plain; at++) {
      char c = text.charAt(at);
      plain =
          !(c == '#' && text.charAt(at - 1) == ' ')
              && !(c == ':' && (at + 1 == end || text.charAt(at + 1) == ' '));
    }
    return plain ? end : -1;
  }

  /** It may go on over the lines below, to the next quote. */
  private Optional<Node.Scalar> quoted(int start) {
    char quote = text.charAt(start);
    int close = text.indexOf(quote, start + 1);
    if (close < 0) {
      return Optional.empty();
    }
    int lineEnd = lines.next() - 1;
    boolean folded = lineEnd < close;
    while (lineEnd < close) {
      Span line = lines.take();
      boolean document =
          text.startsWith("---", line.start()) || text.startsWith("...", line.start());
      if (document || !lines.arePlain(line)) {
        return Optional.empty();
      }
      lineEnd = line.end();
    }
    Span content = new Span(start + 1, close);
    boolean escaped = quote == '"' && content.of(text).indexOf('\\') >= 0;
    if (escaped || lines.behindBlanks(close + 1, lineEnd) < lineEnd) {
      return Optional.empty();
    }
    ScalarStyle style = quote == '"' ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.SINGLE_QUOTED;
    Node.Scalar inner = folded ? folded(content, style) : scalar(content, ScalarType.TEXT);
    return Optional.of(
        new Node.Scalar(inner.text(), ScalarType.TEXT, new Span(start, close + 1), inner.map()));
  }

  private Node.Scalar folded(Span content, ScalarStyle style) {
    AlignedText value = new YamlFlowScalar(text, content, style).read().orElseThrow();
    return new Node.Scalar(value.text(), ScalarType.TEXT, content, value.map());
  }

  private Node.Scalar scalar(Span span, ScalarType type) {
    return new Node.Scalar(
        span.of(text), type, span, OffsetMap.identity(span.start(), span.length()));
  }

  private ScalarType type(String value) {
    boolean text = value.length() > LONGEST_WORD && Character.isLetter(value.charAt(0));
    return text ? ScalarType.TEXT : YamlComposer.type(resolver.resolve(value, true));
  }
}
