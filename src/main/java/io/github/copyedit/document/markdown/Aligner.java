package io.github.copyedit.document.markdown;

import io.github.copyedit.text.OffsetMap.Kind;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * Finds, for text that the library has resolved, which character stands where. Backslash escapes
 * and entities make the text shorter than its source; the library tells only where the two begin
 * and end.
 */
final class Aligner {

  /**
   * A stretch of the text and the stretch of the source, from its beginning on, that it came from.
   */
  record Piece(String text, Span source, Kind kind) {}

  private static final Pattern ENTITY =
      Pattern.compile("&(?:#[Xx][0-9A-Fa-f]{1,6}|#[0-9]{1,7}|[A-Za-z][A-Za-z0-9]{0,40});");
  private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  /** The commonest, so that few texts need a parser for them. */
  private static final Map<String, String> COMMON =
      Map.of(
          "&amp;", "&", "&lt;", "<", "&gt;", ">", "&quot;", "\"", "&#39;", "'", "&nbsp;", "\u00A0",
          "&mdash;", "\u2014", "&ndash;", "\u2013");

  /** Keeps nothing of what it parses. */
  private static final Parser DECODER = Parser.builder().build();

  private final Map<String, String> decoded = new HashMap<>();

  /** Whether the text comes from the source by the rules. */
  boolean isFrom(String source, String text) {
    return (source.equals(text) && isPlain(text)) || align(text, source).isPresent();
  }

  /**
   * Pieces that cover the text without a gap; empty when it doesn't come from the source by the
   * rules.
   */
  Optional<List<Piece>> align(String text, String source) {
    if (source.startsWith(text) && isPlain(text)) {
      Piece all = new Piece(text, new Span(0, text.length()), Kind.IDENTITY);
      return ends(List.of(all), source, text.length());
    }
    return alignSigns(text, source);
  }

  /** The same, for a text in which the two differ. */
  private Optional<List<Piece>> alignSigns(String text, String source) {
    List<Piece> pieces = new ArrayList<>();
    Matcher entity = ENTITY.matcher(source);
    int at = 0;
    int done = 0;
    int plainFrom = 0;
    while (done < text.length()) {
      if (at == source.length()) {
        return Optional.empty();
      }
      Replacement replacement = replacement(source, at, entity);
      if (replacement == null) {
        if (source.charAt(at++) != text.charAt(done++)) {
          return Optional.empty();
        }
        continue;
      }
      String resolved = replacement.text();
      if (resolved.isEmpty() || !text.startsWith(resolved, done)) {
        return Optional.empty();
      }
      addPlain(pieces, source, plainFrom, at);
      pieces.add(new Piece(resolved, Span.ofLength(at, replacement.length()), Kind.REPLACED));
      at += replacement.length();
      plainFrom = at;
      done += resolved.length();
    }
    addPlain(pieces, source, plainFrom, at);
    return ends(pieces, source, at);
  }

  private record Replacement(String text, int length) {}

  private Replacement replacement(String source, int at, Matcher entity) {
    char c = source.charAt(at);
    if (c == '\\' && at + 1 < source.length() && PUNCTUATION.indexOf(source.charAt(at + 1)) >= 0) {
      return new Replacement(source.substring(at + 1, at + 2), 2);
    }
    if (c == '\0') {
      return new Replacement("\uFFFD", 1);
    }
    if (c == '&' && entity.region(at, source.length()).lookingAt()) {
      String written = entity.group();
      String text = COMMON.get(written);
      if (text == null) {
        text = decoded.computeIfAbsent(written, this::decode);
      }
      return text.equals(written) ? null : new Replacement(text, written.length());
    }
    return null;
  }

  /**
   * By the library itself, so that it knows the same names; letters around it keep a blank from
   * being trimmed.
   */
  private String decode(String entity) {
    Node paragraph = DECODER.parse("x" + entity + "x").getFirstChild();
    if (paragraph == null
        || !(paragraph.getFirstChild() instanceof Text text)
        || text.getNext() != null) {
      return entity;
    }
    return text.getLiteral().substring(1, text.getLiteral().length() - 1);
  }

  private static void addPlain(List<Piece> pieces, String source, int from, int to) {
    if (from < to) {
      pieces.add(new Piece(source.substring(from, to), new Span(from, to), Kind.IDENTITY));
    }
  }

  /** The text before a hard break keeps its blanks in the source. */
  private static Optional<List<Piece>> ends(List<Piece> pieces, String source, int at) {
    return source.substring(at).isBlank() ? Optional.of(pieces) : Optional.empty();
  }

  private static boolean isPlain(String text) {
    return text.indexOf('\\') < 0 && text.indexOf('&') < 0 && text.indexOf('\0') < 0;
  }
}
