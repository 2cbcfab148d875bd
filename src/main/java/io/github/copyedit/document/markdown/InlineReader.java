package io.github.copyedit.document.markdown;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Image;
import io.github.copyedit.document.Link;
import io.github.copyedit.document.Prose;
import io.github.copyedit.text.OffsetMap.Kind;
import io.github.copyedit.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * Walks what stands within one block and makes its prose. Spans are local to the block's {@link
 * InlineText}.
 */
final class InlineReader {

  private static final Pattern TASK = Pattern.compile("\\[[ xX]][ \\t]++");

  private final Article article;
  private final Aligner aligner;
  private final TemplateTags tags;
  private final InlineText inline;

  InlineReader(Article article, Aligner aligner, TemplateTags tags, InlineText inline) {
    this.article = article;
    this.aligner = aligner;
    this.tags = tags;
    this.inline = inline;
  }

  /**
   * @param task whether the mark of a task, {@code [x]}, may stand at the front
   */
  Prose read(Node block, boolean task) {
    ProseBuilder prose = new ProseBuilder();
    Node first = block.getFirstChild();
    if (task && first instanceof Text text && NodeSpans.has(first)) {
      Span span = span(first);
      // Looked for in the source: a blank from an entity is none of the mark's.
      Matcher mark = TASK.matcher(span.of(inline.text()));
      int length = mark.lookingAt() ? mark.end() : 0;
      String rest = text.getLiteral().substring(Math.min(length, text.getLiteral().length()));
      readText(rest, new Span(span.start() + length, span.end()), prose);
      readFrom(first.getNext(), prose);
    } else {
      readFrom(first, prose);
    }
    return prose.build(inline.toSource());
  }

  private void readFrom(Node first, ProseBuilder prose) {
    for (Node node = first; node != null; node = node.getNext()) {
      if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
        prose.lineBreak();
      } else if (NodeSpans.has(node)) {
        read(node, prose);
      }
    }
  }

  private void read(Node node, ProseBuilder prose) {
    Span span = span(node);
    prose.startAt(span.start());
    if (node instanceof Text text) {
      readText(text.getLiteral(), span, prose);
    } else if (node instanceof Code) {
      prose.placeholder(span);
    } else if (node instanceof HtmlInline html) {
      readHtml(html, span, prose);
    } else if (node instanceof org.commonmark.node.Image image) {
      readImage(image, span, prose);
    } else if (node instanceof org.commonmark.node.Link link) {
      readLink(link, span, prose);
    } else {
      readFrom(node.getFirstChild(), prose);
    }
    prose.endAt(span.end());
  }

  private void readText(String literal, Span span, ProseBuilder prose) {
    Optional<List<Aligner.Piece>> pieces = aligner.align(literal, span.of(inline.text()));
    if (pieces.isEmpty()) {
      // Never guess: the text as a whole comes from the span as a whole.
      prose.append(literal, span, Kind.REPLACED);
      return;
    }
    for (Aligner.Piece piece : pieces.get()) {
      Span place = piece.source().shift(span.start());
      if (piece.kind() == Kind.IDENTITY) {
        appendAroundTags(piece.text(), place, prose);
      } else {
        prose.append(piece.text(), place, piece.kind());
      }
    }
  }

  /**
   * A tag has been masked by as many characters, and none of them needed an escape: it lies within
   * one piece.
   */
  private void appendAroundTags(String text, Span place, ProseBuilder prose) {
    Span inBody = inline.toBody().toSource(place);
    int at = place.start();
    for (TemplateTags.Tag tag : tags.within(inBody)) {
      // Between the piece and the body lie only resolved pipes, which stand before the tag or
      // behind it.
      int start = text.indexOf(TemplateTags.MASK, at - place.start()) + place.start();
      if (start < at) {
        break;
      }
      int end = Math.min(start + tag.span().length(), place.end());
      append(text, place, new Span(at, start), prose);
      leaveOut(tag, new Span(start, end), prose);
      at = end;
    }
    append(text, place, new Span(at, place.end()), prose);
  }

  private void leaveOut(TemplateTags.Tag tag, Span span, ProseBuilder prose) {
    if (tag.value()) {
      prose.placeholder(span);
    } else {
      prose.leaveOut(span);
      article.omit(tag.name(), "replaced by the site generator", source(span));
    }
  }

  private static void append(String text, Span place, Span part, ProseBuilder prose) {
    if (!part.isEmpty()) {
      prose.append(part.shift(-place.start()).of(text), part, Kind.IDENTITY);
    }
  }

  private void readHtml(HtmlInline html, Span span, ProseBuilder prose) {
    if (HtmlTag.isLineBreak(html.getLiteral())) {
      prose.lineBreak(span);
      return;
    }
    prose.leaveOut(span);
    if (!HtmlTag.isEndTag(html.getLiteral())) {
      article.omitHtml(source(span));
    }
  }

  private void readImage(org.commonmark.node.Image image, Span span, ProseBuilder prose) {
    ProseBuilder inner = new ProseBuilder();
    readFrom(image.getFirstChild(), inner);
    Prose alt = inner.build(inline.toSource());
    Span source = source(span);
    article.add(
        new Image(target(image, image.getDestination(), span), Optional.of(alt.text()), source));
    if (!alt.text().isEmpty()) {
      article.add(new Block.AltText(alt, source, Optional.empty()));
    }
    prose.leaveOut(span);
  }

  private void readLink(org.commonmark.node.Link link, Span span, ProseBuilder prose) {
    if (inline.text().charAt(span.start()) == '<') {
      Span address = new Span(span.start() + 1, span.end() - 1);
      article.add(new Link(link.getDestination(), address.of(inline.text()), source(address)));
      prose.placeholder(span);
      return;
    }
    int start = prose.length();
    readFrom(link.getFirstChild(), prose);
    String text = prose.from(start);
    Optional<Span> destination = destination(link, link.getDestination(), span);
    String target = target(link, link.getDestination(), span);
    String shown = text.isEmpty() ? AltTexts.of(link) : text;
    article.add(new Link(target, shown, source(destination.orElse(span))));
  }

  private Optional<Span> destination(Node node, String target, Span span) {
    Node last = node.getLastChild();
    boolean image = node instanceof org.commonmark.node.Image;
    int textEnd =
        last != null && NodeSpans.has(last) ? span(last).end() : span.start() + (image ? 2 : 1);
    return LinkTail.destination(inline.text(), textEnd, span.end())
        .filter(place -> aligner.align(target, place.of(inline.text())).isPresent());
  }

  /** As the author wrote it where a template tag stands in it. */
  private String target(Node node, String target, Span span) {
    if (target.indexOf(TemplateTags.MASK) < 0) {
      return target;
    }
    return destination(node, target, span)
        .map(place -> article.slice(source(place)))
        .orElse(target);
  }

  private Span span(Node node) {
    return inline.local(NodeSpans.of(node));
  }

  private Span source(Span local) {
    return inline.toSource().toSource(local);
  }
}
