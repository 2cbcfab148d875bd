package io.github.copyedit.document.html;

import io.github.copyedit.document.Prose;
import io.github.copyedit.text.OffsetMap;
import io.github.copyedit.text.Span;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Puts prose together as a browser lays out text: blanks collapse into one, those at the edges go,
 * no-break spaces stay.
 */
final class ProseBuilder {

  /** LanguageTool minds "a" and "an", so the stand-in must begin as the article before it asks. */
  private static final Pattern AFTER_AN = Pattern.compile("(?<![\\p{L}\\p{N}])[Aa]n\\s$");

  private final String source;
  private final StringBuilder text = new StringBuilder();
  private final OffsetMap.Builder map = new OffsetMap.Builder();

  /** Blanks that were read but not written: they count only between words. */
  private Span blank = new Span(0, 0);

  private boolean pending;

  ProseBuilder(String source) {
    this.source = source;
  }

  /** A value that stands by itself, such as an attribute's. */
  static Prose collapse(String source, String value, OffsetMap map) {
    ProseBuilder builder = new ProseBuilder(source);
    builder.text(value, map);
    return builder.build();
  }

  /**
   * @param map from {@code piece} to the source
   */
  void text(String piece, OffsetMap map) {
    for (OffsetMap.Run run : map.runs()) {
      if (run.kind() == OffsetMap.Kind.IDENTITY) {
        identity(piece, run);
      } else {
        replaced(run.prose().of(piece), run.source());
      }
    }
  }

  /** A line break is a blank, whatever stands around it. */
  void lineBreak(Span tag) {
    boolean adjoins =
        pending
            && blank.end() <= tag.start()
            && source.substring(blank.end(), tag.start()).isBlank();
    blank = adjoins ? blank.cover(tag) : tag;
    pending = true;
  }

  /** Inline code and the like: a word that no rule minds, so that the sentence stays whole. */
  void placeholder(Span place) {
    writeBlank();
    String word =
        AFTER_AN.matcher(text.substring(Math.max(0, text.length() - 4))).find() ? "Ina0" : "Dummy0";
    text.append(word);
    map.placeholder(word.length(), place);
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  Prose build() {
    return new Prose(text.toString(), map.build());
  }

  private void identity(String piece, OffsetMap.Run run) {
    int shift = run.source().start() - run.prose().start();
    int at = run.prose().start();
    int end = run.prose().end();
    while (at < end) {
      boolean white = isBlank(piece.charAt(at));
      int stop = at + 1;
      while (stop < end && isBlank(piece.charAt(stop)) == white) {
        stop++;
      }
      Span span = new Span(at + shift, stop + shift);
      if (white) {
        blank(span);
      } else {
        writeBlank();
        text.append(piece, at, stop);
        map.identity(span);
      }
      at = stop;
    }
  }

  private void replaced(String value, Span place) {
    if (value.isEmpty()) {
      return;
    }
    String words = collapsed(value);
    if (words.isEmpty()) {
      blank(place);
      return;
    }
    // An entity is one character. Only a text that couldn't be lined up has blanks at its edges;
    // its place is the whole of it.
    if (isBlank(value.charAt(0))) {
      words = (text.isEmpty() ? "" : " ") + words;
      pending = false;
    }
    writeBlank();
    text.append(words);
    map.replaced(words.length(), place);
    if (isBlank(value.charAt(value.length() - 1))) {
      blank(new Span(place.end(), place.end()));
    }
  }

  private void blank(Span span) {
    if (!pending) {
      blank = span;
      pending = true;
    } else if (blank.end() == span.start()) {
      blank = blank.cover(span);
    }
  }

  private void writeBlank() {
    if (pending && !text.isEmpty()) {
      text.append(' ');
      if (blank.isEmpty()) {
        map.synthetic(1, blank.start());
      } else if (blank.length() == 1 && source.charAt(blank.start()) == ' ') {
        map.identity(blank);
      } else {
        map.replaced(1, blank);
      }
    }
    pending = false;
  }

  private static String collapsed(String value) {
    StringBuilder words = new StringBuilder();
    for (String word : value.split("[ \t\n\r\f]+")) {
      if (!word.isEmpty()) {
        words.append(words.isEmpty() ? "" : " ").append(word);
      }
    }
    return words.toString();
  }

  /** White space by HTML's definition, which no-break spaces are not. */
  static boolean isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }

  /** Whether a reader sees anything of it. */
  static Optional<Prose> visible(Prose prose) {
    boolean seen =
        prose
            .text()
            .codePoints()
            .anyMatch(
                c ->
                    !Character.isWhitespace(c)
                        && !Character.isSpaceChar(c)
                        && Character.getType(c) != Character.FORMAT);
    return seen ? Optional.of(prose) : Optional.empty();
  }
}
