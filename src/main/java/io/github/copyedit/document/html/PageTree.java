package io.github.copyedit.document.html;

import io.github.copyedit.document.UnreadableDocumentException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The elements and texts of a page, or of an element of it. */
final class PageTree {

  /**
   * Browsers stop at the same depth; the parser would close elements by itself there, and what
   * stands in what would be a guess.
   */
  static final int DEEPEST = 512;

  private final PageNames names = new PageNames();
  private final Map<String, List<PageElement>> sought = new HashMap<>();
  private final List<Comment> comments = new ArrayList<>();
  private final PageElement root;

  /**
   * @param root may stand in other elements
   * @throws UnreadableDocumentException when the elements in it are nested too deep
   */
  PageTree(Element root) {
    this.root = read(root, outer(root.parent()), 0);
  }

  PageElement root() {
    return root;
  }

  /** The body, or the frameset that stands in its place. */
  PageElement body() {
    return Stream.of("body", "frameset")
        .flatMap(name -> all(name).stream())
        .findFirst()
        .orElse(root);
  }

  ClassNames classes() {
    return names.classes();
  }

  List<Comment> comments() {
    return comments;
  }

  /**
   * The elements of that name, in their order.
   *
   * @param name one of those that are sought, wherever they stand
   */
  List<PageElement> all(String name) {
    return sought.getOrDefault(name, List.of());
  }

  /**
   * @throws UnreadableDocumentException when a node is too deep in a tree
   */
  static void checkDepth(int depth) {
    if (depth >= DEEPEST) {
      throw new UnreadableDocumentException(
          "Its elements are nested more than "
              + (DEEPEST - 1)
              + " deep, most likely for want of end tags: close them, or exclude the file.");
    }
  }

  private PageElement outer(Element node) {
    return node == null ? null : new PageElement(node, outer(node.parent()), names);
  }

  private PageElement read(Element node, PageElement parent, int depth) {
    PageElement element = new PageElement(node, parent, names);
    if (element.meaning().isSought()) {
      sought.computeIfAbsent(element.name(), key -> new ArrayList<>()).add(element);
    }
    int children = node.childNodeSize();
    if (children > 0) {
      checkDepth(depth + 1);
    }
    for (int i = 0; i < children; i++) {
      Node child = node.childNode(i);
      if (child instanceof TextNode text) {
        element.append(new PageText(text));
      } else if (child instanceof Element inner) {
        element.append(read(inner, element, depth + 1));
      } else if (child instanceof Comment comment) {
        comments.add(comment);
      }
    }
    return element;
  }
}
