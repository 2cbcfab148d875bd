package io.github.copyedit.document.html;

import io.github.copyedit.source.Source;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;

/** Parses pages. */
final class PageReader {

  private PageReader() {}

  /**
   * @throws io.github.copyedit.document.UnreadableDocumentException when its elements are nested
   *     too deep
   */
  static PageTree html(Source source) {
    return new PageTree(tree(source, Parser.htmlParser()));
  }

  /**
   * Elements with a prefix for XHTML's namespace get HTML's names.
   *
   * @throws io.github.copyedit.document.UnreadableDocumentException when its elements are nested
   *     too deep
   */
  static PageTree xhtml(Source source) {
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
    return new PageTree(tree);
  }

  private static Document tree(Source source, Parser parser) {
    parser.setTrackPosition(true).setMaxDepth(PageTree.DEEPEST);
    return parser.parseInput(source.text(), "");
  }
}
