package io.github.copyedit.document.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

/** The tree that comes of plain lines against the library's own. */
class PlainLinesTest {

  private static final String[] PIECES = {
    "words",
    "more words",
    "caf\u00e9",
    "\u201cquoted\u201d",
    "\uD83D\uDE00",
    "e\u0301",
    " ",
    "  ",
    "\t",
    "\n",
    "\n",
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    "# ",
    "> ",
    "- ",
    "1. ",
    "    ",
    "\u00a0",
    ".",
    "a|b",
    "|-|-|",
    "===",
    "---",
    "\0",
    "\uE000",
    "#",
    ")",
    "'",
    "@",
    "\u2028",
    "!",
    "[a link](/x_y)",
    "[a link](https://example.org/a*b?c=d;e~f#g)",
    "[",
    "](",
    "]",
    "(",
    "[a",
    "](/x)",
    "\\\n",
    "*",
    "_",
    "[",
    "]: /x",
    "&amp;",
    "<",
    "`",
    "~~",
    ":",
    "$"
  };

  /** Of the first ones, most texts are made. */
  private static final int PLAIN = 42;

  @Test
  void areWhatTheLibraryReads() {
    Parser library = builder().build();
    Parser ours = builder().inlineParserFactory(PlainLines.factory("")).build();
    Random random = new Random(11);
    for (int i = 0; i < 30_000; i++) {
      StringBuilder text = new StringBuilder();
      int pieces = random.nextInt(14);
      for (int piece = 0; piece < pieces; piece++) {
        boolean odd = random.nextInt(10) == 0;
        text.append(PIECES[random.nextInt(odd ? PIECES.length : PLAIN)]);
      }
      String markdown = text.toString();
      assertThat(tree(ours.parse(markdown))).as(markdown).isEqualTo(tree(library.parse(markdown)));
    }
  }

  private static Parser.Builder builder() {
    return Parser.builder()
        .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES);
  }

  private static String tree(Node node) {
    StringBuilder tree = new StringBuilder(node.getClass().getSimpleName());
    tree.append(node.getSourceSpans());
    if (node instanceof Link link) {
      tree.append('<').append(link.getDestination()).append('>').append(link.getTitle());
    }
    if (node instanceof Text text) {
      tree.append('"').append(text.getLiteral()).append('"');
    }
    tree.append('(');
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      tree.append(tree(child));
    }
    return tree.append(')').toString();
  }
}
