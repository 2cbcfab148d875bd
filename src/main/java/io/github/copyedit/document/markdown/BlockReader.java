package io.github.copyedit.document.markdown;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.DocumentParser;
import io.github.copyedit.document.Prose;
import io.github.copyedit.document.UnreadableDocumentException;
import io.github.copyedit.text.OffsetMap;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;

/** Walks the blocks of the tree. */
final class BlockReader {

  /**
   * What a block stands in.
   *
   * @param depth of lists and quotations
   * @param html a block of the kind and language that HTML around it gives it
   */
  private record Surroundings(int depth, Optional<Block> html, boolean footnote) {

    Surroundings deeper() {
      return new Surroundings(depth + 1, html, footnote);
    }

    Surroundings within(Optional<Block> inner) {
      boolean plain =
          inner.isEmpty()
              || (inner.get() instanceof Block.Paragraph && inner.get().language().isEmpty());
      return plain ? this : new Surroundings(depth, inner, footnote);
    }

    Surroundings inFootnote() {
      return new Surroundings(depth + 1, html, true);
    }

    Optional<Locale> language() {
      return html.flatMap(Block::language);
    }
  }

  private final Article article;
  private final Reading reading;
  private final int base;
  private final InlineText body;

  /**
   * @param masked the text that was parsed
   * @param base offset of that text in the source
   */
  BlockReader(Article article, Parser parser, Masked masked, int base, DocumentParser html) {
    EmbeddedHtml embedded = new EmbeddedHtml(article, masked, base, html);
    this.article = article;
    this.base = base;
    this.reading =
        new Reading(
            article,
            parser,
            masked,
            new ReferenceTargets(masked),
            base,
            new Aligner(),
            embedded,
            new InlineTags(embedded));
    this.body = InlineText.of(masked.text(), OffsetMap.identity(base, masked.text().length()));
  }

  void read(Node document) {
    readChildren(document, new Surroundings(0, Optional.empty(), false));
  }

  private void readChildren(Node parent, Surroundings around) {
    if (around.depth() > MarkdownParser.DEEPEST) {
      throw new UnreadableDocumentException(
          "Lists and quotations stand more than "
              + MarkdownParser.DEEPEST
              + " levels deep in one another. Check whether the file is an article; if it is, take it apart.");
    }
    List<Node> children = new ArrayList<>();
    boolean html = false;
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (NodeSpans.has(node)) {
        children.add(node);
        html |= node instanceof HtmlBlock;
      }
    }
    if (!html) {
      children.forEach(child -> read(child, around));
      return;
    }
    Map<Node, Optional<Block>> seen =
        new HtmlBlocks(article, reading.html(), body, base).read(children);
    for (Node child : children) {
      if (child instanceof HtmlBlock) {
        new TagTexts(reading).readComponents(NodeSpans.of(child));
      } else if (seen.containsKey(child)) {
        read(child, around.within(seen.get(child)));
      }
    }
  }

  private void read(Node node, Surroundings around) {
    if (node instanceof Heading
        || node instanceof Paragraph
        || node instanceof Extras.CalloutLine
        || node instanceof Extras.Abbreviation) {
      readText(node, around);
    } else if (node instanceof BlockQuote || node instanceof ListBlock) {
      addConstruct(node, around);
      // A list is not a level of its own; its items are.
      readChildren(node, node instanceof BlockQuote ? around.deeper() : around);
    } else if (node instanceof ListItem
        || node instanceof Extras.Definition
        || node instanceof Extras.Admonition) {
      readChildren(node, around.deeper());
    } else if (node instanceof Extras.Footnote) {
      readChildren(node, around.inFootnote());
    } else if (node instanceof TableBlock) {
      addConstruct(node, around);
      readChildren(node, around);
    } else if (node instanceof TableHead || node instanceof TableBody || node instanceof TableRow) {
      readChildren(node, around);
    } else if (node instanceof TableCell) {
      readCell(node, around);
    } else {
      readOther(node, around);
    }
  }

  private void readOther(Node node, Surroundings around) {
    if (node instanceof Extras.MathBlock math && !math.isClosed()) {
      readText(node, around);
    } else if (node instanceof Extras.MathBlock) {
      article.omit("math", "formula", NodeSpans.of(node).shift(base));
    } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
      article.omit("code block", "code", NodeSpans.of(node).shift(base));
    }
  }

  private void addConstruct(Node node, Surroundings around) {
    if (around.depth() == 0) {
      article.suppressions().construct(NodeSpans.of(node).shift(base));
    }
  }

  private void readText(Node node, Surroundings around) {
    boolean task = node.getParent() instanceof ListItem && node.getPrevious() == null;
    Prose prose = InlineReader.read(reading, body, node, task);
    if (!prose.text().isEmpty()) {
      article.add(block(node, prose, withMarkers(node).shift(base), around));
    }
  }

  private static Block block(Node node, Prose prose, Span span, Surroundings around) {
    Optional<Locale> language = around.language();
    Node container = node.getParent();
    if (node instanceof Heading heading) {
      return new Block.Heading(heading.getLevel(), prose, span, language);
    }
    if (node instanceof Extras.Abbreviation) {
      return new Block.TitleText(prose, span, language);
    }
    if (around.footnote()) {
      return new Block.Footnote(prose, span, language);
    }
    if (container instanceof ListItem
        || container instanceof Extras.Definition
        || node.getNext() instanceof Extras.Definition) {
      return new Block.ListItem(prose, span, language);
    }
    if (container instanceof BlockQuote) {
      return new Block.Quote(prose, span, language);
    }
    return around
        .html()
        .map(html -> html.at(prose, span))
        .orElseGet(() -> new Block.Paragraph(prose, span, language));
  }

  private void readCell(Node cell, Surroundings around) {
    InlineText text =
        InlineText.ofCell(reading.masked().text(), NodeSpans.of(cell), body.toSource());
    Prose prose = InlineReader.read(reading, text, cell);
    if (!prose.text().isEmpty()) {
      Span span = NodeSpans.of(cell).shift(base);
      article.add(new Block.TableCell(prose, span, around.language()));
    }
  }

  /** With the marks of the items and quotations that begin with the block. */
  private static Span withMarkers(Node block) {
    Span span = NodeSpans.of(block);
    Node node = block;
    while (node.getPrevious() == null
        && node.getParent() != null
        && NodeSpans.has(node.getParent())) {
      node = node.getParent();
      span = new Span(Math.min(span.start(), NodeSpans.of(node).start()), span.end());
    }
    return span;
  }
}
