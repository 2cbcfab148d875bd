package io.github.copyedit.document.markdown;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Image;
import io.github.copyedit.document.Link;
import io.github.copyedit.document.Prose;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
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
  private final Reading reading;
  private final InlineText inline;
  private final Node block;
  private final ProseBuilder prose;
  private final TextReader texts;
  private final List<Span> linked = new ArrayList<>();

  /** Made when the first tag is met: most blocks have none. */
  private Optional<HtmlReader> html = Optional.empty();

  /**
   * @param block whose prose it makes
   */
  private InlineReader(Reading reading, InlineText inline, Node block) {
    this.article = reading.article();
    this.reading = reading;
    this.inline = inline;
    this.block = block;
    int length = NodeSpans.find(block).map(Span::length).orElse(0);
    this.prose = new ProseBuilder(length, inline.toSource());
    this.texts = new TextReader(reading, inline, prose);
  }

  static Prose read(Reading reading, InlineText inline, Node block) {
    return read(reading, inline, block, false);
  }

  /**
   * @param task whether the mark of a task, {@code [x]}, may stand at the front
   */
  static Prose read(Reading reading, InlineText inline, Node block, boolean task) {
    Article article = reading.article();
    Optional<Prose> plain = PlainText.read(reading, inline, block);
    return plain.isPresent()
        ? Autolinks.replace(article.asWritten(plain.get()), List.of(), article)
        : new InlineReader(reading, inline, block).read(task);
  }

  private Prose read(boolean task) {
    Node first = block.getFirstChild();
    if (task && first instanceof Text text && NodeSpans.has(first)) {
      Span span = span(first);
      // Looked for in the source: a blank from an entity is none of the mark's.
      Matcher mark = TASK.matcher(inline.text()).region(span.start(), span.end());
      int length = mark.lookingAt() ? mark.end() - span.start() : 0;
      String rest = text.getLiteral().substring(Math.min(length, text.getLiteral().length()));
      texts.read(rest, new Span(span.start() + length, span.end()));
      readFrom(first.getNext());
    } else {
      readFrom(first);
    }
    html.ifPresent(HtmlReader::end);
    return Autolinks.replace(article.asWritten(prose.build()), linked, article);
  }

  private void readFrom(Node first) {
    for (Node node = first; node != null; node = node.getNext()) {
      if (html.isPresent() && html.get().hides(node)) {
        readFrom(node.getFirstChild());
      } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
        prose.lineBreak();
      } else {
        Optional<Span> place = NodeSpans.find(node);
        if (place.isPresent()) {
          readNode(node, inline.local(place.get()));
        }
      }
    }
  }

  private void readNode(Node node, Span span) {
    prose.startAt(span.start());
    if (node instanceof Text text) {
      texts.read(text.getLiteral(), span);
    } else if (node instanceof Code || node instanceof Extras.MathSpan) {
      prose.placeholder(span);
    } else if (node instanceof Extras.EmojiCode) {
      leaveOut("emoji code", "shown as a picture", span);
    } else if (node instanceof Strikethrough struck && struck.getOpeningDelimiter().length() > 1) {
      leaveOut("del", "deleted text", span);
    } else if (node instanceof HtmlInline tag) {
      if (html.isEmpty()) {
        html = Optional.of(new HtmlReader(reading, inline, prose, block));
      }
      html.get().read(tag, span);
    } else if (node instanceof org.commonmark.node.Image image) {
      readImage(image, span);
    } else if (node instanceof org.commonmark.node.Link link) {
      readLink(link, span);
    } else {
      readFrom(node.getFirstChild());
    }
    prose.endAt(span.end());
  }

  private void leaveOut(String name, String reason, Span span) {
    prose.leaveOut(span);
    article.omit(name, reason, source(span));
  }

  private void readImage(org.commonmark.node.Image image, Span span) {
    Prose alt = read(reading, inline, image);
    Span source = source(span);
    article.add(
        new Image(target(image, image.getDestination(), span), Optional.of(alt.text()), source));
    if (!alt.text().isEmpty()) {
      article.add(new Block.AltText(alt, source, Optional.empty()));
    }
    readTitle(image, image.getDestination(), image.getTitle(), span);
    prose.leaveOut(span);
  }

  private void readLink(org.commonmark.node.Link link, Span span) {
    int start = prose.length();
    if (inline.text().charAt(span.start()) == '<') {
      Span address = new Span(span.start() + 1, span.end() - 1);
      String shown = article.slice(source(address));
      String target = Masked.hasMask(link.getDestination()) ? shown : link.getDestination();
      article.add(new Link(target, shown, source(address)));
      prose.placeholder(span);
      return;
    }
    readFrom(link.getFirstChild());
    linked.add(new Span(start, prose.length()));
    String text = prose.from(start);
    Optional<Span> destination = destination(link, link.getDestination(), span);
    String target = target(link, link.getDestination(), span);
    String shown = text.isEmpty() ? AltTexts.of(link) : text;
    article.add(new Link(target, shown, source(destination.orElse(span))));
    readTitle(link, link.getDestination(), link.getTitle(), span);
  }

  private void readTitle(Node node, String target, String title, Span span) {
    if (title == null || title.isBlank()) {
      return;
    }
    // A title that stands apart, in the definition of a reference, is read there.
    destination(node, target, span)
        .flatMap(place -> LinkTail.title(inline.text(), place.end(), span.end()))
        .ifPresent(
            place -> {
              InlineText written = inline.joined(node, place);
              Span all = new Span(0, written.text().length());
              ProseBuilder words = new ProseBuilder(all.length(), written.toSource());
              new TextReader(reading, written, words).read(title, all);
              Prose built = article.asWritten(words.build());
              if (!built.text().isBlank()) {
                article.add(
                    new Block.TitleText(FieldProse.of(built), source(place), Optional.empty()));
              }
            });
  }

  private Optional<Span> destination(Node node, String target, Span span) {
    Node last = node.getLastChild();
    boolean image = node instanceof org.commonmark.node.Image;
    int textEnd =
        last != null && NodeSpans.has(last) ? span(last).end() : span.start() + (image ? 2 : 1);
    return LinkTail.destination(inline.text(), textEnd, span.end())
        .filter(place -> reading.aligner().isFrom(place.of(inline.text()), target));
  }

  /** As the author wrote it where a template tag stands in it. */
  private String target(Node node, String target, Span span) {
    if (!Masked.hasMask(target)) {
      return target;
    }
    return destination(node, target, span)
        .map(place -> article.slice(source(place)))
        .or(() -> reading.references().of(node, span.of(inline.text())))
        .orElse(target);
  }

  private Span span(Node node) {
    return inline.local(NodeSpans.of(node));
  }

  private Span source(Span local) {
    return inline.toSource().toSource(local);
  }
}
