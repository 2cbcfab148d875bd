package io.github.copyedit.document.asciidoc;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Image;
import io.github.copyedit.document.UnreadableDocumentException;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.asciidoctor.ast.DescriptionList;
import org.asciidoctor.ast.DescriptionListEntry;
import org.asciidoctor.ast.Document;
import org.asciidoctor.ast.ListItem;
import org.asciidoctor.ast.Section;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.ast.Table;

/** Walks Asciidoctor's tree and finds each block's lines in the file. */
final class BlockWalk {

  /** Levels of lists and delimited blocks in one another. */
  private static final int DEEPEST = 100;

  private final Article article;
  private final SourceLines lines;
  private final BlockTexts texts;
  private final List<Span> verbatim = new ArrayList<>();

  BlockWalk(Article article, SourceLines lines) {
    this.article = article;
    this.lines = lines;
    this.texts = new BlockTexts(article, lines);
  }

  void read(Document document) {
    new Header(article, lines, texts).read(document);
    readChildren(document, BlockTexts.PARAGRAPH, 0);
    new Comments(article, lines).read(verbatim);
  }

  private void readChildren(StructuralNode parent, BlockTexts.Maker maker, int depth) {
    if (depth > DEEPEST) {
      throw new UnreadableDocumentException(
          "Lists and blocks stand more than "
              + DEEPEST
              + " levels deep in one another. Check whether the file is an article; if it is, take it apart.");
    }
    for (StructuralNode node : parent.getBlocks()) {
      read(node, maker, depth + 1);
    }
  }

  private void read(StructuralNode node, BlockTexts.Maker maker, int depth) {
    int line = line(node);
    if (!(node instanceof Section) && !node.getContext().equals("floating_title")) {
      texts.readTitle(node, line);
      readAttribution(node, line);
    }
    switch (node.getContext()) {
      case "section", "floating_title" -> {
        texts.readHeading(node, line, level(node) + 1);
        readChildren(node, maker, depth);
      }
      case "paragraph", "verse", "admonition", "quote", "sidebar", "example", "open", "abstract" ->
          readText(node, inner(node, maker), depth);
      case "preamble" -> readChildren(node, maker, depth);
      case "ulist", "olist", "colist" -> readList(node, line, depth);
      case "dlist" -> readDescriptions((DescriptionList) node, line, depth);
      case "table" -> readTable((Table) node, line, depth);
      case "image" -> readImage(line);
      case "listing", "literal", "pass", "stem" -> omitVerbatim(node, line);
      default -> omit(node, line);
    }
  }

  private static BlockTexts.Maker inner(StructuralNode node, BlockTexts.Maker maker) {
    return node.getContext().equals("quote") || node.getContext().equals("verse")
        ? Block.Quote::new
        : maker;
  }

  private void readText(StructuralNode node, BlockTexts.Maker maker, int depth) {
    List<StructuralNode> children = node.getBlocks();
    if (children.isEmpty() && node instanceof org.asciidoctor.ast.Block block) {
      texts.read(block.getLines(), line(node), maker, () -> String.valueOf(block.getContent()));
    } else {
      readChildren(node, maker, depth);
    }
  }

  private void readList(StructuralNode list, int line, int depth) {
    int first = line;
    for (StructuralNode child : list.getBlocks()) {
      ListItem item = (ListItem) child;
      readItem(item, depth);
      first = Math.min(first, line(item));
    }
    if (depth == 1 && lines.has(first)) {
      addConstruct(list, first);
    }
  }

  /** To the end of its last item. */
  private void addConstruct(StructuralNode list, int first) {
    int last = first;
    for (StructuralNode child : list.getBlocks()) {
      last = Math.max(last, line(child));
    }
    article.suppressions().construct(lines.span(first).cover(lines.span(last)));
  }

  private void readItem(ListItem item, int depth) {
    if (item.hasText()) {
      texts.read(item.getSource().lines().toList(), line(item), Block.ListItem::new, item::getText);
    }
    readChildren(item, BlockTexts.LIST_ITEM, depth);
  }

  private void readDescriptions(DescriptionList list, int line, int depth) {
    for (DescriptionListEntry entry : list.getItems()) {
      for (ListItem term : entry.getTerms()) {
        texts.readTerm(term, line(term));
      }
      if (entry.getDescription() != null) {
        readItem(entry.getDescription(), depth);
      }
    }
  }

  private void readTable(Table table, int line, int depth) {
    TableReader reader = new TableReader(lines, texts);
    Span lines = reader.read(table, line, inner -> readChildren(inner, BlockTexts.CELL, depth));
    if (depth == 1 && !lines.isEmpty()) {
      article.suppressions().construct(lines);
    }
  }

  private void readImage(int line) {
    if (!lines.has(line)) {
      return;
    }
    Optional<ImageLine> image = ImageLine.of(lines, line);
    if (image.isEmpty()) {
      article.omit("image", "not found on its line", lines.span(line));
      return;
    }
    Optional<RawText> alt = image.get().alt();
    Span place = lines.span(line);
    article.add(new Image(image.get().target(), alt.map(RawText::text), place));
    alt.ifPresent(words -> article.addAltText(words, place));
  }

  private void readAttribution(StructuralNode node, int line) {
    if (node.hasAttribute("attribution", false) && lines.has(line)) {
      article.omit("attribution", "names the one who is quoted", lines.span(line));
    }
  }

  private void omitVerbatim(StructuralNode node, int line) {
    List<String> raw =
        node instanceof org.asciidoctor.ast.Block block ? block.getLines() : List.of();
    if (!lines.has(line)) {
      return;
    }
    int last = Math.min(lines.count(), line + raw.size() + 1);
    verbatim.add(new Span(line, last));
    String reason =
        switch (node.getContext()) {
          case "pass" -> "given through as it is";
          case "stem" -> "a formula";
          default -> "code";
        };
    article.omit(node.getContext(), reason, lines.span(line).cover(lines.span(last)));
  }

  private void omit(StructuralNode node, int line) {
    // A break or the place of a table of contents has no words.
    if (lines.has(line)
        && !List.of("thematic_break", "page_break", "toc").contains(node.getContext())) {
      article.omit(node.getContext(), "no text", lines.span(line));
    }
  }

  private static int level(StructuralNode node) {
    return node instanceof Section section ? section.getLevel() : node.getLevel();
  }

  private static int line(StructuralNode node) {
    return node.getSourceLocation() == null ? 0 : node.getSourceLocation().getLineNumber();
  }
}
