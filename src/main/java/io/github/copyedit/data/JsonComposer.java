package io.github.copyedit.data;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.github.copyedit.data.Node.ScalarType;
import io.github.copyedit.text.OffsetMap;
import io.github.copyedit.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Builds nodes out of the parser's tokens. */
final class JsonComposer {

  /** Shallow enough for every stack. */
  static final int MAX_DEPTH = 200;

  private static final Pattern ASIDE =
      Pattern.compile(
          "\\s*\\((start marker at|for Object starting|\\[?Source|through).*", Pattern.DOTALL);
  private static final Pattern MORE_LINES = Pattern.compile("\\R.*", Pattern.DOTALL);

  private final String text;

  JsonComposer(String text) {
    this.text = text;
  }

  Node compose() throws MalformedDataException {
    try (JsonParser parser = JsonRecords.factory().createParser(text)) {
      if (parser.nextToken() == null) {
        throw new MalformedDataException("there is no JSON value", 0);
      }
      Node root = value(parser);
      if (parser.nextToken() != null) {
        throw new MalformedDataException("more follows behind the value", start(parser));
      }
      return root;
    } catch (JsonProcessingException e) {
      throw malformed(e, text);
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }

  static MalformedDataException malformed(JsonProcessingException e, String text) {
    JsonLocation location = e.getLocation();
    long offset = location == null ? 0 : location.getCharOffset();
    String said = MORE_LINES.matcher(e.getOriginalMessage()).replaceAll("");
    said = ASIDE.matcher(said).replaceAll("");
    MalformedDataException malformed =
        new MalformedDataException(said, (int) Math.max(0, Math.min(text.length(), offset)));
    malformed.initCause(e);
    return malformed;
  }

  private Node value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> mapping(parser);
      case START_ARRAY -> sequence(parser);
      case VALUE_STRING -> string(parser);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> literal(parser, ScalarType.NUMBER);
      case VALUE_TRUE, VALUE_FALSE -> literal(parser, ScalarType.BOOLEAN);
      default -> literal(parser, ScalarType.NULL);
    };
  }

  private Node mapping(JsonParser parser) throws IOException {
    int start = start(parser);
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      Node.Scalar key = string(parser);
      parser.nextToken();
      // The last counts, as in a browser; it takes the place in the order, too.
      entries.remove(key.text());
      entries.put(key.text(), new Node.Entry(key, value(parser)));
    }
    return new Node.Mapping(List.copyOf(entries.values()), new Span(start, start(parser) + 1));
  }

  private Node sequence(JsonParser parser) throws IOException {
    int start = start(parser);
    List<Node> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(parser));
    }
    return new Node.Sequence(items, new Span(start, start(parser) + 1));
  }

  private Node.Scalar literal(JsonParser parser, ScalarType type) throws IOException {
    String written = parser.getText();
    int start = start(parser);
    return new Node.Scalar(
        written,
        type,
        Span.ofLength(start, written.length()),
        OffsetMap.identity(start, written.length()));
  }

  private Node.Scalar string(JsonParser parser) throws IOException {
    String value = parser.getText();
    int start = start(parser);
    int end = start + 1 + value.length();
    if (text.startsWith(value, start + 1) && text.charAt(end) == '"') {
      OffsetMap same = OffsetMap.identity(start + 1, value.length());
      return new Node.Scalar(value, ScalarType.TEXT, new Span(start, end + 1), same);
    }
    AlignedText aligned = new AlignedText(text);
    int at = start + 1;
    while (text.charAt(at) != '"') {
      int plain = at;
      while (text.charAt(at) != '"' && text.charAt(at) != '\\') {
        at++;
      }
      aligned.copy(plain, at);
      if (text.charAt(at) == '\\') {
        int length = text.charAt(at + 1) == 'u' ? 6 : 2;
        aligned.replace(unescape(at), at, at + length);
        at += length;
      }
    }
    Span span = new Span(start, at + 1);
    OffsetMap map =
        aligned
            .mapOf(value)
            .orElseGet(() -> new OffsetMap.Builder().replaced(value.length(), span).build());
    return new Node.Scalar(value, ScalarType.TEXT, span, map);
  }

  private String unescape(int at) {
    char c = text.charAt(at + 1);
    return switch (c) {
      case 'u' -> String.valueOf((char) Integer.parseInt(text, at + 2, at + 6, 16));
      case 'n' -> "\n";
      case 't' -> "\t";
      case 'r' -> "\r";
      case 'b' -> "\b";
      case 'f' -> "\f";
      default -> String.valueOf(c);
    };
  }

  private static int start(JsonParser parser) {
    return (int) parser.currentTokenLocation().getCharOffset();
  }
}
