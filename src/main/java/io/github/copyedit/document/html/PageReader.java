package io.github.copyedit.document.html;

import io.github.copyedit.document.UnreadableDocumentException;
import io.github.copyedit.source.Source;
import org.jsoup.nodes.Document;
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
  static Page read(Source source, Parser parser) {
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
    return new Page(source, tree);
  }
}
