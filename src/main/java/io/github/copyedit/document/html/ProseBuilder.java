package io.github.copyedit.document.html;

import io.github.copyedit.document.Prose;
import io.github.copyedit.document.StandIn;
import io.github.copyedit.text.OffsetMap;
import io.github.copyedit.text.Span;

/**
 * Puts prose together as a browser lays out text: blanks collapse into one, those at the edges go,
 * no-break spaces stay.
 */
final class ProseBuilder {

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
    String word = StandIn.behind(text);
    text.append(word);
    map.placeholder(word.length(), place);
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** Without blanks of any kind at its edges. */
  Prose build() {
    int start = 0;
    int end = text.length();
    while (start < end && Characters.isWhite(text.charAt(start))) {
      start++;
    }
    while (start < end && Characters.isWhite(text.charAt(end - 1))) {
      end--;
    }
    OffsetMap whole = map.build();
    Span kept = new Span(start, end);
    return kept.length() == text.length()
        ? new Prose(text.toString(), whole)
        : new Prose(kept.of(text), cut(whole, kept));
  }

  private static OffsetMap cut(OffsetMap map, Span kept) {
    OffsetMap.Builder builder = new OffsetMap.Builder();
    for (OffsetMap.Run run : map.runs()) {
      if (run.prose().overlaps(kept)) {
        Span prose =
            new Span(
                Math.max(kept.start(), run.prose().start()),
                Math.min(kept.end(), run.prose().end()));
        boolean exact = run.kind() == OffsetMap.Kind.IDENTITY;
        builder.run(prose.length(), exact ? map.toSource(prose) : run.source(), run.kind());
      }
    }
    return builder.build();
  }

  private void identity(String piece, OffsetMap.Run run) {
    int shift = run.source().start() - run.prose().start();
    int at = run.prose().start();
    int end = run.prose().end();
    while (at < end) {
      int stop = end(piece, at, end);
      Span span = new Span(at + shift, stop + shift);
      if (Characters.isBlank(piece.charAt(at))) {
        blank(span);
      } else if (!Characters.isInvisible(piece.charAt(at))) {
        writeBlank();
        text.append(piece, at, stop);
        map.identity(span);
      }
      at = stop;
    }
  }

  /**
   * Where the stretch of words or of blanks ends that begins at {@code at}. Single blanks as they
   * are belong to the words.
   */
  private static int end(String piece, int at, int limit) {
    int stop = at + 1;
    if (Characters.isBlank(piece.charAt(at))) {
      while (stop < limit && Characters.isBlank(piece.charAt(stop))) {
        stop++;
      }
      return stop;
    }
    boolean invisible = Characters.isInvisible(piece.charAt(at));
    while (stop < limit && Characters.isInvisible(piece.charAt(stop)) == invisible) {
      char c = piece.charAt(stop);
      boolean single = c == ' ' && stop + 1 < limit && Characters.isWord(piece.charAt(stop + 1));
      if (Characters.isBlank(c) && !single) {
        break;
      }
      stop++;
    }
    return stop;
  }

  private void replaced(String shown, Span place) {
    String value = Characters.seen(shown);
    if (value.isEmpty()) {
      return;
    }
    String words = Characters.collapsed(value);
    if (words.isEmpty()) {
      blank(place);
      return;
    }
    // An entity is one character. Only a text that couldn't be lined up has blanks at its edges;
    // its place is the whole of it.
    if (Characters.isBlank(value.charAt(0))) {
      words = (text.isEmpty() ? "" : " ") + words;
      pending = false;
    }
    writeBlank();
    text.append(words);
    map.replaced(words.length(), place);
    if (Characters.isBlank(value.charAt(value.length() - 1))) {
      blank(new Span(place.end(), place.end()));
    }
  }

  /** White space in the source. */
  void blank(Span span) {
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
}
