package io.github.copyedit.document.html;

import io.github.copyedit.text.OffsetMap;
import io.github.copyedit.text.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/**
 * Lines decoded text up with the slice of source it came from. The parser gives the slice but not
 * where in it each entity stands; what is found here is checked to the end of both, so that a map
 * is exact or known not to be.
 */
final class TextAligner {

  /** HTML's longest name, with the ampersand and the semicolon, has 33 characters. */
  private static final int LONGEST_NAME = 40;

  private final String source;
  private final Parser entities = Parser.htmlParser();
  private final Map<String, String> decoded = new HashMap<>();

  TextAligner(String source) {
    this.source = source;
  }

  /** The map from {@code text} to {@code slice}; empty when the two can't be lined up. */
  Optional<OffsetMap> align(String text, Span slice, boolean attribute) {
    if (slice.length() == text.length() && source.startsWith(text, slice.start())) {
      return Optional.of(OffsetMap.identity(slice.start(), slice.length()));
    }
    // In most texts the parser drops a NUL, in attributes and some others it puts a mark in its
    // place: it is one of the two throughout.
    return align(text, slice, attribute, "").or(() -> align(text, slice, attribute, "\uFFFD"));
  }

  private Optional<OffsetMap> align(String text, Span slice, boolean attribute, String nul) {
    OffsetMap.Builder map = new OffsetMap.Builder();
    int at = slice.start();
    int done = 0;
    while (at < slice.end()) {
      int same = same(text, done, at, slice.end());
      map.identity(Span.ofLength(at, same));
      at += same;
      done += same;
      if (at == slice.end()) {
        break;
      }
      char c = source.charAt(at);
      Span reference =
          c == '&' ? reference(text, done, at, slice.end(), attribute) : new Span(at, at);
      if (!reference.isEmpty()) {
        int length = decode(reference.of(source)).length();
        map.replaced(length, reference);
        at = reference.end();
        done += length;
      } else if (c == 0 && text.startsWith(nul, done)) {
        map.replaced(nul.length(), Span.ofLength(at, 1));
        at++;
        done += nul.length();
      } else if (text.startsWith(String.valueOf(c), done)) {
        map.identity(Span.ofLength(at, 1));
        at++;
        done++;
      } else {
        return Optional.empty();
      }
    }
    return done == text.length() ? Optional.of(map.build()) : Optional.empty();
  }

  /** How many characters from here on are the same and need no second look. */
  private int same(String text, int done, int at, int end) {
    int most = Math.min(end - at, text.length() - done);
    int same = 0;
    while (same < most) {
      char c = source.charAt(at + same);
      if (c != text.charAt(done + same) || c == '&') {
        break;
      }
      same++;
    }
    return same;
  }

  /**
   * The character reference at an ampersand; an empty span when the ampersand stands for itself.
   */
  private Span reference(String text, int done, int at, int end, boolean attribute) {
    int longest = candidateEnd(at, end);
    if (isNamed(at, longest) && says(text, done, decode(source.substring(at, longest)))) {
      return new Span(at, longest);
    }
    for (int stop = longest; stop > at + 1; stop--) {
      String candidate = source.substring(at, stop);
      String value = decode(candidate);
      if (value.equals(candidate) || !says(text, done, value)) {
        continue;
      }
      boolean lastIsText =
          value.equals(
              decode(candidate.substring(0, candidate.length() - 1)) + source.charAt(stop - 1));
      if (!lastIsText && !(attribute && staysInAttribute(candidate, stop, end))) {
        return new Span(at, stop);
      }
    }
    return new Span(at, at);
  }

  /** Whether it is a reference by a name that is known, from ampersand to semicolon. */
  private boolean isNamed(int at, int end) {
    return end - at > 2
        && source.charAt(end - 1) == ';'
        && Entities.isNamedEntity(source.substring(at + 1, end - 1));
  }

  /** As XML, a reference to NUL stays NUL; elsewhere it becomes the replacement character. */
  private static boolean says(String text, int done, String value) {
    return text.startsWith(value, done) || (value.equals("\uFFFD") && text.startsWith("\0", done));
  }

  private int candidateEnd(int at, int end) {
    boolean number = at + 1 < end && source.charAt(at + 1) == '#';
    int stop = at + (number ? 2 : 1);
    int limit = number ? end : Math.min(end, at + LONGEST_NAME);
    while (stop < limit && isAsciiAlphanumeric(source.charAt(stop))) {
      stop++;
    }
    return stop < end && source.charAt(stop) == ';' ? stop + 1 : stop;
  }

  /** In an attribute, {@code &copy=1} is no copyright sign: addresses are full of such. */
  private boolean staysInAttribute(String candidate, int stop, int end) {
    if (candidate.endsWith(";") || candidate.startsWith("&#") || stop >= end) {
      return false;
    }
    char next = source.charAt(stop);
    return isAsciiAlphanumeric(next) || next == '=' || next == '-' || next == '_';
  }

  private String decode(String candidate) {
    return decoded.computeIfAbsent(candidate, this::decodeNew);
  }

  private String decodeNew(String candidate) {
    boolean closed = candidate.endsWith(";");
    String named = closed ? Entities.getByName(candidate.substring(1, candidate.length() - 1)) : "";
    return named.isEmpty() ? entities.unescape(candidate, false) : named;
  }

  private static boolean isAsciiAlphanumeric(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
