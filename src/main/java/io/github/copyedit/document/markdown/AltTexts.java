package io.github.copyedit.document.markdown;

import org.commonmark.node.Code;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** The words of a link that shows a picture. */
final class AltTexts {

  private AltTexts() {}

  static String of(Node link) {
    StringBuilder words = new StringBuilder();
    for (Node node = link.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Image) {
        addText(node, words);
      }
    }
    return words.toString().strip();
  }

  private static void addText(Node parent, StringBuilder words) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Text text) {
        words.append(text.getLiteral());
      } else if (node instanceof Code code) {
        words.append(code.getLiteral());
      } else {
        addText(node, words);
      }
    }
  }
}
