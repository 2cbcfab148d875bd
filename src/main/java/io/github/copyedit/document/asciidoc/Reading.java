package io.github.copyedit.document.asciidoc;

import io.github.copyedit.document.Prose;
import io.github.copyedit.document.StandIn;
import io.github.copyedit.text.OffsetMap;
import io.github.copyedit.text.OffsetMap.Kind;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The prose of one block as it is put together, and what Asciidoctor should make of the block: the
 * same words, with gaps for what only it knows.
 */
final class Reading {

  private record Piece(int length, Span span, Kind kind) {}

  private final RawText raw;
  private final StringBuilder prose = new StringBuilder();
  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder shown = new StringBuilder();

  Reading(RawText raw) {
    this.raw = raw;
  }

  /** Characters that stand for themselves. */
  void text(Span span) {
    for (int at = span.start(); at < span.end(); at++) {
      char c = raw.text().charAt(at);
      if (c != ' ' && Character.isWhitespace(c)) {
        blank(Span.ofLength(at, 1));
      } else if (c != ' ' || !endsWithBlank()) {
        add(String.valueOf(c), Span.ofLength(at, 1), Kind.IDENTITY);
        shown.append(c);
      }
    }
  }

  void blank(Span span) {
    if (!endsWithBlank()) {
      add(" ", span, Kind.REPLACED);
      shown.append(' ');
    }
  }

  void replaced(String by, Span span) {
    add(by, span, Kind.REPLACED);
    shown.append(by);
  }

  /** What is no prose, though readers see something there. */
  void placeholder(Span span) {
    add(StandIn.behind(prose), span, Kind.PLACEHOLDER);
    shown.append(Rendered.ANYTHING);
  }

  /** What Asciidoctor may make words of that are none of the author's. */
  void anything() {
    shown.append(Rendered.ANYTHING);
  }

  int length() {
    return prose.length();
  }

  String from(int start) {
    return prose.substring(Math.min(start, prose.length())).strip();
  }

  /** The words that readers see, {@link Rendered#ANYTHING} for what can't be told. */
  String shown() {
    return shown.toString();
  }

  /** Without blanks around it. */
  Prose prose() {
    int end = prose.length();
    while (end > 0 && Character.isWhitespace(prose.charAt(end - 1))) {
      end--;
    }
    OffsetMap.Builder map = new OffsetMap.Builder();
    for (Piece piece : pieces) {
      int length = Math.min(piece.length(), end - map.length());
      if (length > 0) {
        map.run(length, piece.span(), piece.kind());
      }
    }
    return new Prose(prose.substring(0, end), map.build().within(raw.map()));
  }

  private void add(String added, Span span, Kind kind) {
    prose.append(added);
    pieces.add(new Piece(added.length(), span, kind));
  }

  private boolean endsWithBlank() {
    return prose.isEmpty() || Character.isWhitespace(prose.charAt(prose.length() - 1));
  }
}
