package io.github.copyedit.document.html;

import io.github.copyedit.document.Prose;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The inline content between two boundaries of blocks, on its way to becoming prose. */
final class Fragment {

  /** A piece of inline content and where it stands. */
  private sealed interface Piece {
    Span source();

    record Words(Prose text, Span source, Optional<String> language) implements Piece {}

    record Placeholder(Span source) implements Piece {}

    record Break(Span source) implements Piece {}

    /** White space between tags. */
    record Blank(Span source) implements Piece {}

    /** A tag: it has no words, but belongs to the place of the block. */
    record Tag(Span source) implements Piece {}
  }

  /**
   * Prose with its place.
   *
   * @param language that all its words say, if they do
   * @param code whether it is nothing but inline code
   */
  record Passage(Prose prose, Span source, Optional<String> language, boolean code) {}

  private final String source;
  private final List<Piece> pieces = new ArrayList<>();
  private boolean wordless = true;

  Fragment(String source) {
    this.source = source;
  }

  /**
   * @param place of the text, from the first to the last of its characters
   */
  void text(Prose text, Span place, Optional<String> language) {
    pieces.add(new Piece.Words(text, place, language));
    wordless &= Characters.isBlank(text.text());
  }

  /** White space; before all else it is nothing. */
  void blank(Span place) {
    if (!pieces.isEmpty()) {
      pieces.add(new Piece.Blank(place));
    }
  }

  void placeholder(Span place) {
    pieces.add(new Piece.Placeholder(place));
    wordless = false;
  }

  void lineBreak(Span place) {
    pieces.add(new Piece.Break(place));
  }

  void tag(Span place) {
    pieces.add(new Piece.Tag(place));
  }

  /**
   * What has come together since the last call, in parts where two line breaks follow each other,
   * or one where line breaks stand for paragraphs.
   */
  List<Passage> take() {
    if (wordless) {
      // What lies between block elements, mostly.
      pieces.clear();
      return List.of();
    }
    List<List<Piece>> lines = lines(inSourceOrder());
    pieces.clear();
    wordless = true;
    boolean apart =
        lines.size() > 1 && Lines.areParagraphs(lines.stream().map(Fragment::words).toList());
    List<Passage> passages = new ArrayList<>();
    List<Piece> part = new ArrayList<>();
    for (List<Piece> line : lines) {
      if (apart || line.stream().allMatch(piece -> isBlank(piece) || isBreak(piece))) {
        passage(part).ifPresent(passages::add);
        part.clear();
      }
      part.addAll(line);
    }
    passage(part).ifPresent(passages::add);
    return passages;
  }

  /** Each with the line break that it begins behind. */
  private static List<List<Piece>> lines(List<Piece> pieces) {
    List<List<Piece>> lines = new ArrayList<>();
    List<Piece> line = new ArrayList<>();
    for (Piece piece : pieces) {
      if (isBreak(piece)) {
        lines.add(line);
        line = new ArrayList<>();
      }
      line.add(piece);
    }
    lines.add(line);
    return lines;
  }

  private static String words(List<Piece> line) {
    StringBuilder words = new StringBuilder();
    for (Piece piece : line) {
      words.append(piece instanceof Piece.Words some ? some.text().text() : " ");
    }
    return words.toString().strip();
  }

  /**
   * Content that stands in the wrong place (in a table, outside of its cells) is moved by the
   * parser, and misnested elements are repeated: the order and the places of the source are the
   * truth.
   */
  private List<Piece> inSourceOrder() {
    if (isInOrder()) {
      return new ArrayList<>(pieces);
    }
    List<Piece> sorted = new ArrayList<>(pieces);
    sorted.sort(Comparator.comparingInt(piece -> piece.source().start()));
    List<Piece> once = new ArrayList<>();
    int end = 0;
    for (Piece piece : sorted) {
      if (piece.source().start() >= end) {
        once.add(piece);
        end = piece.source().end();
      }
    }
    return once;
  }

  private boolean isInOrder() {
    int end = 0;
    for (Piece piece : pieces) {
      if (piece.source().start() < end) {
        return false;
      }
      end = piece.source().end();
    }
    return true;
  }

  private Optional<Passage> passage(List<Piece> part) {
    ProseBuilder builder = new ProseBuilder(source);
    List<Piece> seen = new ArrayList<>();
    for (Piece piece : part) {
      if (piece instanceof Piece.Words words) {
        builder.text(words.text().text(), words.text().map());
      } else if (piece instanceof Piece.Blank blank) {
        builder.blank(blank.source());
      } else if (piece instanceof Piece.Placeholder placeholder) {
        builder.placeholder(placeholder.source());
      } else if (piece instanceof Piece.Break lineBreak) {
        builder.lineBreak(lineBreak.source());
      }
      if (!isBlank(piece) && !isBreak(piece)) {
        seen.add(piece);
      }
    }
    if (seen.isEmpty()) {
      return Optional.empty();
    }
    boolean code = seen.stream().allMatch(Piece.Placeholder.class::isInstance);
    return Characters.visible(builder.build())
        .map(prose -> new Passage(prose, place(part, seen), language(seen), code));
  }

  /**
   * The words and the tags right around them. A tag further off may be the end of misnested markup,
   * with other blocks in between.
   */
  private Span place(List<Piece> part, List<Piece> seen) {
    int start = seen.get(0).source().start();
    int end = seen.get(seen.size() - 1).source().end();
    for (int i = part.size() - 1; i >= 0; i--) {
      if (part.get(i) instanceof Piece.Tag tag
          && tag.source().end() <= start
          && isBlank(tag.source().end(), start)) {
        start = tag.source().start();
      }
    }
    for (Piece piece : part) {
      if (piece instanceof Piece.Tag tag
          && tag.source().start() >= end
          && isBlank(end, tag.source().start())) {
        end = tag.source().end();
      }
    }
    return new Span(start, end);
  }

  private boolean isBlank(int start, int end) {
    int at = start;
    while (at < end && Character.isWhitespace(source.charAt(at))) {
      at++;
    }
    return at == end;
  }

  private static Optional<String> language(List<Piece> seen) {
    Optional<String> language = Optional.empty();
    boolean first = true;
    for (Piece piece : seen) {
      if (piece instanceof Piece.Words words) {
        if (!first && !words.language().equals(language)) {
          return Optional.empty();
        }
        language = words.language();
        first = false;
      }
    }
    return language;
  }

  private static boolean isBreak(Piece piece) {
    return piece instanceof Piece.Break;
  }

  private static boolean isBlank(Piece piece) {
    return piece instanceof Piece.Tag
        || piece instanceof Piece.Blank
        || (piece instanceof Piece.Words words && Characters.isBlank(words.text().text()));
  }
}
