package io.github.copyedit.document.html;

import io.github.copyedit.document.UnreadableDocumentException;
import io.github.copyedit.source.Source;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;

/** Parses pages, with limits on what they may ask of a machine. */
final class PageReader {

  /**
   * Browsers stop at the same depth; the parser would close elements by itself there, and what
   * stands in what would be a guess.
   */
  private static final int DEEPEST = 512;

  private PageReader() {}

  /**
   * @throws UnreadableDocumentException when its elements are nested too deep
   */
  static Page html(Source source) {
    return new Page(source, tree(source, Parser.htmlParser()));
  }

  /**
   * Elements with a prefix for XHTML's namespace get HTML's names.
   *
   * @throws UnreadableDocumentException when its elements are nested too deep
   */
  static Page xhtml(Source source) {
    ParseSettings anyCaseOfAttributes = new ParseSettings(true, false);
    Document tree = tree(source, Parser.xmlParser().settings(anyCaseOfAttributes));
    tree.traverse(
        (node, depth) -> {
          if (node instanceof Element element
              && !element.tag().prefix().isEmpty()
              && element.tag().namespace().equals(Parser.NamespaceHtml)) {
            element.tagName(element.tag().localName());
          }
        });
    return new Page(source, tree);
  }

  private static Document tree(Source source, Parser parser) {
    parser.setTrackPosition(true).setMaxDepth(DEEPEST);
    Document tree = parser.parseInput(source.text(), "");
    tree.traverse(
        (node, depth) -> {
          if (depth >= DEEPEST) {
            throw new UnreadableDocumentException(
                "Its elements are nested more than "
                    + (DEEPEST - 1)
                    + " deep, most likely for want of end tags: close them, or exclude the file.");
          }
        });
    return tree;
  }
}
