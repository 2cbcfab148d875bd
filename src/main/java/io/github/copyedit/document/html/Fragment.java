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

  Fragment(String source) {
    this.source = source;
  }

  void text(Prose text, Optional<String> language) {
    text.map().runs().stream()
        .map(run -> run.source())
        .reduce(Span::cover)
        .ifPresent(place -> pieces.add(new Piece.Words(text, place, language)));
  }

  void placeholder(Span place) {
    pieces.add(new Piece.Placeholder(place));
  }

  void lineBreak(Span place) {
    pieces.add(new Piece.Break(place));
  }

  void tag(Span place) {
    pieces.add(new Piece.Tag(place));
  }

  /**
   * What has come together since the last call, in parts where two line breaks follow each other.
   */
  List<Passage> take() {
    List<Passage> passages = new ArrayList<>();
    List<Piece> part = new ArrayList<>();
    boolean broken = false;
    for (Piece piece : inSourceOrder()) {
      if (piece instanceof Piece.Break && broken) {
        passage(part).ifPresent(passages::add);
        part.clear();
      }
      broken = piece instanceof Piece.Break || (broken && isBlank(piece));
      part.add(piece);
    }
    passage(part).ifPresent(passages::add);
    pieces.clear();
    return passages;
  }

  /**
   * Content that stands in the wrong place (in a table, outside of its cells) is moved by the
   * parser, and misnested elements are repeated: the order and the places of the source are the
   * truth.
   */
  private List<Piece> inSourceOrder() {
    List<Piece> sorted = new ArrayList<>(pieces);
    sorted.sort(Comparator.comparing(Piece::source));
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

  private Optional<Passage> passage(List<Piece> part) {
    ProseBuilder builder = new ProseBuilder(source);
    for (Piece piece : part) {
      if (piece instanceof Piece.Words words) {
        builder.text(words.text().text(), words.text().map());
      } else if (piece instanceof Piece.Placeholder placeholder) {
        builder.placeholder(placeholder.source());
      } else if (piece instanceof Piece.Break lineBreak) {
        builder.lineBreak(lineBreak.source());
      }
    }
    List<Piece> seen =
        part.stream().filter(piece -> !isBlank(piece) && !(piece instanceof Piece.Break)).toList();
    boolean code = !seen.isEmpty() && seen.stream().allMatch(Piece.Placeholder.class::isInstance);
    return ProseBuilder.visible(builder.build())
        .map(prose -> new Passage(prose, place(part), language(seen), code));
  }

  /**
   * The words and the tags right around them. A tag further off may be the end of misnested markup,
   * with other blocks in between.
   */
  private Span place(List<Piece> part) {
    List<Span> words =
        part.stream()
            .filter(piece -> !isBlank(piece) && !(piece instanceof Piece.Break))
            .map(Piece::source)
            .toList();
    List<Span> tags = part.stream().filter(Piece.Tag.class::isInstance).map(Piece::source).toList();
    int start = words.get(0).start();
    int end = words.get(words.size() - 1).end();
    for (int i = tags.size() - 1; i >= 0; i--) {
      Span tag = tags.get(i);
      start =
          tag.end() <= start && source.substring(tag.end(), start).isBlank() ? tag.start() : start;
    }
    for (Span tag : tags) {
      end = tag.start() >= end && source.substring(end, tag.start()).isBlank() ? tag.end() : end;
    }
    return new Span(start, end);
  }

  private static Optional<String> language(List<Piece> seen) {
    List<Optional<String>> languages =
        seen.stream()
            .filter(Piece.Words.class::isInstance)
            .map(piece -> ((Piece.Words) piece).language())
            .distinct()
            .toList();
    return languages.size() == 1 ? languages.get(0) : Optional.empty();
  }

  private static boolean isBlank(Piece piece) {
    return piece instanceof Piece.Tag
        || (piece instanceof Piece.Words words
            && words.text().text().chars().allMatch(c -> ProseBuilder.isBlank((char) c)));
  }
}
