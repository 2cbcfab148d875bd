package io.github.copyedit.data;

import io.github.copyedit.data.Node.ScalarType;
import io.github.copyedit.text.OffsetMap;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads TOML by its grammar. The libraries at hand give the place of a key or none at all; here the
 * places of values are what counts.
 */
final class TomlReader {

  private static final int MAX_DEPTH = 100;

  private static final Pattern NUMBER =
      Pattern.compile(
          "[+-]?(?:0|[1-9](?:_?\\d)*+)(?:\\.\\d(?:_?\\d)*+)?(?:[eE][+-]?\\d(?:_?\\d)*+)?"
              + "|[+-]?(?:inf|nan)"
              + "|0x[0-9A-Fa-f](?:_?[0-9A-Fa-f])*+|0o[0-7](?:_?[0-7])*+|0b[01](?:_?[01])*+");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern TIME =
      Pattern.compile(
          "(?:\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?(?:[Zz]|[+-]\\d\\d:\\d\\d)?)"
              + "|\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?");

  private final String text;
  private final TomlStrings strings;
  private int at;

  TomlReader(String text) {
    this.text = text;
    this.strings = new TomlStrings(text);
  }

  Node.Mapping read() throws MalformedDataException {
    TomlTable root = new TomlTable(TomlTable.Origin.HEADER, new Span(0, text.length()));
    TomlTable current = root;
    skipLines();
    while (at < text.length()) {
      if (text.charAt(at) == '[') {
        current = header(root);
      } else {
        keyValue(current, 0);
      }
      endOfLine();
      skipLines();
    }
    return root.build();
  }

  private TomlTable header(TomlTable root) throws MalformedDataException {
    int start = at;
    boolean list = text.startsWith("[[", at);
    at += list ? 2 : 1;
    List<Node.Scalar> keys = keys();
    expect(list ? "]]" : "]", "this table's name is not closed");
    TomlTable table = root;
    for (Node.Scalar key : keys.subList(0, keys.size() - 1)) {
      table = table.enter(key, true);
    }
    Node.Scalar last = keys.get(keys.size() - 1);
    Span header = new Span(start, at);
    return list ? table.append(last, header) : table.open(last, header);
  }

  private void keyValue(TomlTable into, int depth) throws MalformedDataException {
    List<Node.Scalar> keys = keys();
    expect("=", "a key needs an = and a value behind it");
    skipBlanks();
    Object value = value(depth);
    TomlTable table = into;
    for (Node.Scalar key : keys.subList(0, keys.size() - 1)) {
      table = table.enter(key, false);
    }
    table.put(keys.get(keys.size() - 1), value);
  }

  /** A key, its parts between dots. */
  private List<Node.Scalar> keys() throws MalformedDataException {
    List<Node.Scalar> keys = new ArrayList<>();
    do {
      at += keys.isEmpty() ? 0 : 1;
      skipBlanks();
      keys.add(key());
      skipBlanks();
    } while (at < text.length() && text.charAt(at) == '.');
    if (keys.size() > MAX_DEPTH) {
      throw new MalformedDataException(
          "nested more than " + MAX_DEPTH + " deep", keys.get(0).span().start());
    }
    return keys;
  }

  private Node.Scalar key() throws MalformedDataException {
    if (at < text.length() && (text.charAt(at) == '"' || text.charAt(at) == '\'')) {
      return string(false);
    }
    int start = at;
    while (at < text.length() && isBareKey(text.charAt(at))) {
      at++;
    }
    if (at == start) {
      throw new MalformedDataException("a key is expected here", at);
    }
    return verbatim(new Span(start, at), ScalarType.TEXT);
  }

  private Object value(int depth) throws MalformedDataException {
    if (depth > MAX_DEPTH) {
      throw new MalformedDataException("nested more than " + MAX_DEPTH + " deep", at);
    }
    char c = at < text.length() ? text.charAt(at) : '\n';
    return switch (c) {
      case '"', '\'' -> string(true);
      case '[' -> array(depth);
      case '{' -> inlineTable(depth);
      default -> bare();
    };
  }

  private Node.Scalar string(boolean multiline) throws MalformedDataException {
    Node.Scalar string = strings.read(at, multiline);
    at = string.span().end();
    return string;
  }

  private Node.Sequence array(int depth) throws MalformedDataException {
    int start = at++;
    List<Node> items = new ArrayList<>();
    skipLines();
    while (at < text.length() && text.charAt(at) != ']') {
      Object value = value(depth + 1);
      items.add(value instanceof TomlTable table ? table.build() : (Node) value);
      skipLines();
      if (at < text.length() && text.charAt(at) == ',') {
        at++;
        skipLines();
      } else if (at < text.length() && text.charAt(at) != ']') {
        throw new MalformedDataException("this list [...] is not closed, or lacks a comma", start);
      }
    }
    if (at >= text.length()) {
      throw new MalformedDataException("this list [...] is not closed, or lacks a comma", start);
    }
    at++;
    return new Node.Sequence(items, new Span(start, at));
  }

  private TomlTable inlineTable(int depth) throws MalformedDataException {
    int start = at++;
    TomlTable table = new TomlTable(TomlTable.Origin.INLINE, new Span(start, at));
    skipBlanks();
    while (at < text.length() && text.charAt(at) != '}') {
      keyValue(table, depth + 1);
      skipBlanks();
      if (at < text.length() && text.charAt(at) == ',') {
        at++;
        skipBlanks();
      } else if (at >= text.length() || text.charAt(at) != '}') {
        throw new MalformedDataException("this table {...} is not closed, or lacks a comma", start);
      }
    }
    expect("}", "this table {...} is not closed, or lacks a comma");
    table.cover(new Span(start, at));
    return table;
  }

  private Node.Scalar bare() throws MalformedDataException {
    int start = at;
    while (at < text.length() && ",]}# \t\r\n=".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    boolean timeFollows =
        at + 2 < text.length()
            && text.charAt(at) == ' '
            && Character.isDigit(text.charAt(at + 1))
            && DATE.matcher(text.substring(start, at)).matches();
    if (timeFollows) {
      at++;
      while (at < text.length() && ",]}# \t\r\n=".indexOf(text.charAt(at)) < 0) {
        at++;
      }
    }
    String written = text.substring(start, at);
    ScalarType type = type(written);
    if (type == ScalarType.NULL) {
      throw new MalformedDataException(
          written.isEmpty() ? "a value is expected here" : "text must stand within quotes", start);
    }
    return verbatim(new Span(start, at), type);
  }

  /** {@link ScalarType#NULL}, which TOML doesn't have, for what is no value. */
  private static ScalarType type(String written) {
    if (written.equals("true") || written.equals("false")) {
      return ScalarType.BOOLEAN;
    }
    if (DATE.matcher(written).matches() || TIME.matcher(written).matches()) {
      return ScalarType.TEXT;
    }
    return NUMBER.matcher(written).matches() ? ScalarType.NUMBER : ScalarType.NULL;
  }

  private Node.Scalar verbatim(Span span, ScalarType type) {
    return new Node.Scalar(
        span.of(text), type, span, OffsetMap.identity(span.start(), span.length()));
  }

  private void expect(String sign, String otherwise) throws MalformedDataException {
    skipBlanks();
    if (!text.startsWith(sign, at)) {
      throw new MalformedDataException(otherwise, Math.min(at, text.length()));
    }
    at += sign.length();
  }

  private void endOfLine() throws MalformedDataException {
    skipBlanks();
    skipComment();
    if (at < text.length() && !isLineEnd(text.charAt(at))) {
      throw new MalformedDataException("the line should end here", at);
    }
  }

  /** Blanks, comments and line ends. */
  private void skipLines() {
    skipBlanks();
    skipComment();
    while (at < text.length() && isLineEnd(text.charAt(at))) {
      at++;
      skipBlanks();
      skipComment();
    }
  }

  private void skipComment() {
    if (at < text.length() && text.charAt(at) == '#') {
      while (at < text.length() && !isLineEnd(text.charAt(at))) {
        at++;
      }
    }
  }

  private void skipBlanks() {
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
  }

  private static boolean isBareKey(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '_'
        || c == '-';
  }

  static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
