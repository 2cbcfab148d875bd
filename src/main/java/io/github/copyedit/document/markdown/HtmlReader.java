package io.github.copyedit.document.markdown;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.document.Link;
import io.github.copyedit.document.Omission;
import io.github.copyedit.document.markdown.InlineTags.Effect;
import io.github.copyedit.document.markdown.InlineTags.Fate;
import io.github.copyedit.text.Span;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;

/** Reads the HTML tags within one block as they come. */
final class HtmlReader {

  /** A link whose words are still to come. */
  private record Open(Link link, int start, int images) {}

  /** An element whose words are no prose. */
  private record Hidden(HtmlInline end, Span from, Fate fate) {}

  private final Reading reading;
  private final InlineText inline;
  private final ProseBuilder prose;
  private final Map<Node, HtmlInline> pairs;
  private final Map<Node, Open> open = new IdentityHashMap<>();
  private Optional<Hidden> hidden = Optional.empty();

  HtmlReader(Reading reading, InlineText inline, ProseBuilder prose, Node block) {
    this.reading = reading;
    this.inline = inline;
    this.prose = prose;
    this.pairs = InlineTags.pairs(block);
  }

  /** Whether the node stands in an element that is left out, which may end with it. */
  boolean hides(Node node) {
    if (hidden.isEmpty()) {
      return false;
    }
    if (node == hidden.get().end()) {
      leaveOut(hidden.get(), inline.local(NodeSpans.of(node)));
      hidden = Optional.empty();
    }
    return true;
  }

  void read(HtmlInline tag, Span span) {
    String literal = tag.getLiteral();
    if (InlineTags.name(literal).isEmpty()) {
      prose.leaveOut(span);
      other(literal, source(span));
    } else if (InlineTags.isEnd(tag)) {
      readEnd(tag, span);
    } else {
      readStart(tag, span);
    }
  }

  /** Links whose end tag never came. */
  void end() {
    open.values().forEach(left -> reading.article().add(left.link()));
    open.clear();
  }

  private void other(String literal, Span source) {
    if (literal.startsWith("<!--")) {
      reading.article().comments(source);
    } else {
      reading.article().omit("html", "not shown", source);
    }
  }

  private void readStart(HtmlInline tag, Span span) {
    Optional<HtmlInline> end = Optional.ofNullable(pairs.get(tag));
    boolean mark = InlineTags.mayBeMark(tag.getLiteral());
    Optional<String> element =
        end.filter(last -> mark)
            .map(last -> span.cover(inline.local(NodeSpans.of(last))).of(inline.text()));
    Fate fate = reading.tags().of(tag.getLiteral(), element);
    boolean hides = fate.effect() == Effect.CODE || fate.effect() == Effect.HIDES;
    if (hides && end.isPresent()) {
      hidden = Optional.of(new Hidden(end.get(), span, fate));
      return;
    }
    if (fate.effect() == Effect.BREAK) {
      prose.lineBreak(span);
    } else {
      prose.leaveOut(span);
    }
    if (hides) {
      // Never closed: the tag goes, the words stay.
      Omission omission = fate.omission();
      reading.article().omit(omission.name(), "never closed", source(span));
    } else {
      fate.read().ifPresent(read -> around(read, tag, end));
    }
    new TagTexts(reading).readComponents(inline.toBody().toSource(span));
  }

  private void around(Document read, HtmlInline tag, Optional<HtmlInline> end) {
    if (read.links().isEmpty() && read.images().isEmpty() && read.omissions().isEmpty()) {
      return;
    }
    Document placed = reading.tags().place(read, inline.tag(tag));
    reading.html().addAround(withoutLinks(placed));
    placed.blocks().stream()
        .filter(block -> block instanceof Block.AltText || block instanceof Block.TitleText)
        .forEach(reading.html()::add);
    for (Link link : placed.links()) {
      String target = reading.html().restored(link.target(), link.source());
      open.put(
          end.map(Node.class::cast).orElse(tag),
          new Open(
              new Link(target, "", link.source()), prose.length(), reading.article().images()));
    }
  }

  private static Document withoutLinks(Document document) {
    return new Document(
        document.source(),
        document.entry(),
        document.extent(),
        document.language(),
        document.blocks(),
        document.metadata(),
        List.of(),
        document.images(),
        document.omissions(),
        document.suppressions());
  }

  private void readEnd(HtmlInline tag, Span span) {
    Open link = open.remove(tag);
    if (link != null) {
      String words = prose.from(link.start());
      String shown = words.isEmpty() ? reading.article().altSince(link.images()) : words;
      reading.article().add(new Link(link.link().target(), shown, link.link().source()));
    }
    String name = InlineTags.name(tag.getLiteral()).orElse("");
    String start =
        Optional.ofNullable(pairs.get(tag)).map(HtmlInline::getLiteral).orElse("<" + name + ">");
    if (reading.tags().of(start, Optional.empty()).effect() == Effect.BREAK) {
      prose.lineBreak(span);
    } else {
      prose.leaveOut(span);
    }
  }

  private void leaveOut(Hidden element, Span end) {
    Span span = element.from().cover(end);
    if (element.fate().effect() == Effect.CODE) {
      prose.placeholder(span);
      return;
    }
    prose.leaveOut(span);
    Omission omission = element.fate().omission();
    reading.article().omit(omission.name(), omission.reason(), source(span));
  }

  private Span source(Span local) {
    return inline.toSource().toSource(local);
  }
}
