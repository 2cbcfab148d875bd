package io.github.copyedit.document.markdown;

import io.github.copyedit.document.Link;
import io.github.copyedit.text.OffsetMap.Kind;
import io.github.copyedit.text.Span;
import java.util.List;
import java.util.Optional;

/** Makes prose of text, and of the marks that were masked in it. */
final class TextReader {

  private final Reading reading;
  private final InlineText inline;
  private final ProseBuilder prose;

  /** The wiki link that has begun, and where its words do. */
  private Optional<Mark> wikiLink = Optional.empty();

  private int wikiWords;

  TextReader(Reading reading, InlineText inline, ProseBuilder prose) {
    this.reading = reading;
    this.inline = inline;
    this.prose = prose;
  }

  /**
   * @param literal as the library resolved it
   */
  void read(String literal, Span span) {
    if (inline.has(literal, span)) {
      appendAroundMarks(literal, span);
      return;
    }
    Optional<List<Aligner.Piece>> pieces = reading.aligner().align(literal, span.of(inline.text()));
    if (pieces.isEmpty()) {
      // Never guess: the text as a whole comes from the span as a whole.
      prose.append(literal, span, Kind.REPLACED);
      return;
    }
    for (Aligner.Piece piece : pieces.get()) {
      Span place = piece.source().shift(span.start());
      if (piece.kind() == Kind.IDENTITY) {
        appendAroundMarks(piece.text(), place);
      } else {
        prose.append(piece.text(), place, piece.kind());
      }
    }
  }

  /**
   * A mark has been masked by as many characters, and none of them needed an escape: it lies within
   * one piece.
   */
  private void appendAroundMarks(String text, Span place) {
    if (reading.masked().marks().isEmpty() || !Masked.hasMask(text)) {
      append(text, place, place);
      return;
    }
    NextIndex next = new NextIndex(text);
    int at = place.start();
    for (Mark mark : reading.masked().within(inline.toBody().toSource(place))) {
      // Between the piece and the body lie only resolved pipes, which stand before the mark or
      // behind it.
      int start = Masked.next(next, at - place.start()) + place.start();
      if (start == place.end()) {
        break;
      }
      int end = Math.min(start + mark.span().length(), place.end());
      append(text, place, new Span(at, start));
      leaveOut(mark, new Span(start, end));
      at = end;
    }
    append(text, place, new Span(at, place.end()));
  }

  private void leaveOut(Mark mark, Span span) {
    if (mark.sort() == Mark.Sort.VALUE) {
      prose.placeholder(span);
      return;
    }
    Span source = inline.toSource().toSource(span);
    if (mark.sort() == Mark.Sort.WIKI) {
      prose.skip(span);
      wikiLink = Optional.of(mark);
      wikiWords = prose.length();
    } else if (mark.sort() == Mark.Sort.MARKUP) {
      prose.skip(span);
      endWikiLink(mark);
    } else {
      prose.leaveOut(span);
      read(mark, source);
    }
  }

  private void read(Mark mark, Span source) {
    Article article = reading.article();
    if (mark.sort() == Mark.Sort.COMMENT) {
      article.comment(Comments.text(article.slice(source)), source);
      return;
    }
    article.omit(mark.name(), mark.reason(), source);
    if (mark.sort() == Mark.Sort.TAG) {
      new TagTexts(reading).readTag(mark);
    }
  }

  private void endWikiLink(Mark end) {
    if (wikiLink.isEmpty()) {
      return;
    }
    Mark start = wikiLink.get();
    wikiLink = Optional.empty();
    String opening = start.span().of(reading.masked().original());
    Span page =
        opening.length() > 2
            ? new Span(start.span().start() + 2, start.span().end() - 1)
            : new Span(start.span().end(), end.span().start());
    reading
        .article()
        .add(
            new Link(
                page.of(reading.masked().original()),
                prose.from(wikiWords),
                page.shift(reading.base())));
  }

  private void append(String text, Span place, Span part) {
    if (!part.isEmpty()) {
      prose.append(part.shift(-place.start()).of(text), part, Kind.IDENTITY);
    }
  }
}
