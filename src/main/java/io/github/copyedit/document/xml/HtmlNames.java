package io.github.copyedit.document.xml;

import io.github.copyedit.document.ArticleBuilder;
import io.github.copyedit.document.BlockKind;
import io.github.copyedit.document.html.HtmlTree;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Gives elements HTML's names, by what they are. */
final class HtmlNames {

  private static final Map<BlockKind, String> NAMES =
      Map.ofEntries(
          Map.entry(BlockKind.PARAGRAPH, "p"),
          Map.entry(BlockKind.HEADING_1, "h1"),
          Map.entry(BlockKind.HEADING_2, "h2"),
          Map.entry(BlockKind.HEADING_3, "h3"),
          Map.entry(BlockKind.HEADING_4, "h4"),
          Map.entry(BlockKind.HEADING_5, "h5"),
          Map.entry(BlockKind.HEADING_6, "h6"),
          Map.entry(BlockKind.LIST_ITEM, "li"),
          Map.entry(BlockKind.QUOTE, "blockquote"),
          Map.entry(BlockKind.TABLE_CELL, "td"),
          Map.entry(BlockKind.CAPTION, "figcaption"),
          Map.entry(BlockKind.SECTION, "section"),
          Map.entry(BlockKind.GROUP, "div"),
          Map.entry(BlockKind.LIST, "ul"),
          Map.entry(BlockKind.TABLE, "table"),
          Map.entry(BlockKind.FIGURE, "figure"),
          Map.entry(BlockKind.IMAGE, "img"),
          Map.entry(BlockKind.LINK, "a"),
          Map.entry(BlockKind.INLINE, "span"),
          Map.entry(BlockKind.REFERENCE, "span"),
          Map.entry(BlockKind.INLINE_CODE, "code"),
          Map.entry(BlockKind.LINE_BREAK, "br"));

  /** Nothing but words and parts of sentences stands in them. */
  private static final Set<String> SENTENCES =
      Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "figcaption", "a", "span");

  /** Words may stand in them, or blocks. */
  private static final Set<String> EITHER = Set.of("li", "blockquote", "td");

  private static final Set<String> KEPT_ATTRIBUTES =
      Set.of("lang", "xml:lang", "href", "src", "alt");

  private final XmlFile file;
  private final ArticleBuilder article;
  private final ElementKinds kinds;
  private final Map<Element, Boolean> mixed = new IdentityHashMap<>();

  HtmlNames(XmlFile file, ArticleBuilder article, ElementKinds kinds) {
    this.file = file;
    this.article = article;
    this.kinds = kinds;
  }

  /** Names the element, whatever it is, as a box, and all in it. */
  void give(Element top) {
    top.traverse((Node node, int depth) -> renameIfElement(node, top));
  }

  private void renameIfElement(Node node, Element top) {
    if (!(node instanceof Element element)) {
      return;
    }
    String name = element == top ? "div" : name(element);
    target(element);
    if (name.equals("img") && HtmlTree.hasOwnText(element)) {
      file.omit(article, element, "text in an image");
    }
    element.tagName(name);
    for (Attribute attribute : element.attributes().asList()) {
      if (!KEPT_ATTRIBUTES.contains(attribute.getKey())) {
        element.removeAttr(attribute.getKey());
      }
    }
  }

  private String name(Element element) {
    BlockKind kind = kinds.of(element).orElse(null);
    if (kind == null) {
      return isInline(element) ? "span" : "div";
    }
    boolean standsIn =
        (kind == BlockKind.REFERENCE || kind == BlockKind.LINK) && !element.hasText();
    if (standsIn && isInline(element)) {
      // What is empty would give no placeholder.
      element.appendChild(new TextNode("x"));
      return "code";
    }
    return kind == BlockKind.HEADING
        ? "h" + Math.min(6, Math.max(2, 1 + sections(element)))
        : NAMES.getOrDefault(kind, "div");
  }

  /** The sections around a heading, but for the article itself. */
  private int sections(Element heading) {
    int sections = 0;
    for (Element at = heading.parent(); at != null; at = at.parent()) {
      sections +=
          kinds.of(at).equals(Optional.of(BlockKind.SECTION)) && at.normalName().equals("section")
              ? 1
              : 0;
    }
    return sections;
  }

  /**
   * Whether an element that no rule knows is a part of a sentence. Its parents have their names.
   */
  private boolean isInline(Element element) {
    Element parent = element.parent();
    if (parent == null) {
      return false;
    }
    String name = parent.normalName();
    return SENTENCES.contains(name)
        || isMixed(parent)
        || (EITHER.contains(name) && parent.childrenSize() == 1);
  }

  /** Whether words stand beside the element's children; remembers what it has said. */
  boolean isMixed(Element element) {
    return mixed.computeIfAbsent(element, HtmlTree::hasOwnText);
  }

  private void target(Element element) {
    BlockKind kind = kinds.of(element).orElse(BlockKind.GROUP);
    String html = kind == BlockKind.LINK ? "href" : kind == BlockKind.IMAGE ? "src" : "";
    kinds
        .attribute(element)
        .filter(attribute -> !html.isEmpty() && element.hasAttr(attribute))
        .ifPresent(attribute -> element.attr(html, element.attr(attribute)));
  }
}
