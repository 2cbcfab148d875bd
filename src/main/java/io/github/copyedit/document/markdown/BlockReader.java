package io.github.copyedit.document.markdown;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Prose;
import io.github.copyedit.document.UnreadableDocumentException;
import io.github.copyedit.text.OffsetMap;
import io.github.copyedit.text.Span;
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

/** Walks the blocks of the tree. */
final class BlockReader {

  private final Article article;
  private final TemplateTags tags;
  private final int base;
  private final OffsetMap source;
  private final Aligner aligner = new Aligner();

  /**
   * @param tags of the text that was parsed
   * @param base offset of that text in the source
   */
  BlockReader(Article article, TemplateTags tags, int base) {
    this.article = article;
    this.tags = tags;
    this.base = base;
    this.source = OffsetMap.identity(base, tags.masked().length());
  }

  void read(Node document) {
    readChildren(document, 0);
  }

  private void readChildren(Node parent, int depth) {
    if (depth > MarkdownParser.DEEPEST) {
      throw new UnreadableDocumentException(
          "Lists and quotations stand more than "
              + MarkdownParser.DEEPEST
              + " levels deep in one another. Check whether the file is an article; if it is, take it apart.");
    }
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (NodeSpans.has(node)) {
        read(node, depth);
      }
    }
  }

  private void read(Node node, int depth) {
    if (node instanceof Heading || node instanceof Paragraph) {
      readText(node);
    } else if (node instanceof BlockQuote || node instanceof ListBlock) {
      addConstruct(node, depth);
      // A list is not a level of its own; its items are.
      readChildren(node, node instanceof BlockQuote ? depth + 1 : depth);
    } else if (node instanceof ListItem) {
      readChildren(node, depth + 1);
    } else if (node instanceof TableBlock) {
      addConstruct(node, depth);
      readChildren(node, depth);
    } else if (node instanceof TableHead || node instanceof TableBody || node instanceof TableRow) {
      readChildren(node, depth);
    } else if (node instanceof TableCell) {
      readCell(node);
    } else if (node instanceof HtmlBlock) {
      article.omitHtml(NodeSpans.of(node).shift(base));
    } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
      article.omit("code block", "code", NodeSpans.of(node).shift(base));
    }
  }

  private void addConstruct(Node node, int depth) {
    if (depth == 0) {
      article.suppressions().construct(NodeSpans.of(node).shift(base));
    }
  }

  private void readText(Node node) {
    boolean task = node.getParent() instanceof ListItem && node.getPrevious() == null;
    Prose prose =
        new InlineReader(article, aligner, tags, InlineText.of(tags.masked(), source))
            .read(node, task);
    if (prose.text().isEmpty()) {
      return;
    }
    Span span = withMarkers(node).shift(base);
    Node container = node.getParent();
    if (node instanceof Heading heading) {
      article.add(new Block.Heading(heading.getLevel(), prose, span, Optional.empty()));
    } else if (container instanceof ListItem) {
      article.add(new Block.ListItem(prose, span, Optional.empty()));
    } else if (container instanceof BlockQuote) {
      article.add(new Block.Quote(prose, span, Optional.empty()));
    } else {
      article.add(new Block.Paragraph(prose, span, Optional.empty()));
    }
  }

  private void readCell(Node cell) {
    InlineText text = InlineText.ofCell(tags.masked(), NodeSpans.of(cell), source);
    Prose prose = new InlineReader(article, aligner, tags, text).read(cell, false);
    if (!prose.text().isEmpty()) {
      article.add(new Block.TableCell(prose, NodeSpans.of(cell).shift(base), Optional.empty()));
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
