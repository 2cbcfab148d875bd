package io.github.copyedit.document.xml;

import io.github.copyedit.document.ArticleBuilder;
import io.github.copyedit.document.Block;
import io.github.copyedit.document.BlockKind;
import io.github.copyedit.document.Prose;
import io.github.copyedit.document.html.HtmlTree;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Reads one article by giving its elements HTML's names. */
final class MappedArticle {

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
  private final Optional<Locale> language;
  private final List<Element> apart = new ArrayList<>();
  private final Map<Element, Boolean> mixed = new IdentityHashMap<>();
  private final List<Span> constructs = new ArrayList<>();

  /**
   * @param kinds of the article's elements
   * @param language of the article
   */
  MappedArticle(
      XmlFile file, ArticleBuilder article, ElementKinds kinds, Optional<Locale> language) {
    this.file = file;
    this.article = article;
    this.kinds = kinds;
    this.language = language;
  }

  /**
   * @return tables, lists and the like
   */
  List<Span> read(Element top) {
    kinds.attributeTexts().forEach(this::attributeText);
    takeOut(top);
    rename(top);
    add(file.tree().read(top, language));
    for (Element element : apart) {
      if (kinds.of(element).orElseThrow() == BlockKind.ALT_TEXT) {
        altText(element);
      } else {
        footnote(element);
      }
    }
    return constructs;
  }

  private void attributeText(ElementKinds.AttributeText text) {
    Element element = text.element();
    boolean readAnyway =
        text.attribute().equals("alt") && kinds.of(element).equals(Optional.of(BlockKind.IMAGE));
    if (readAnyway) {
      return;
    }
    file.tree()
        .attribute(element, text.attribute())
        .ifPresent(prose -> article.block(block(text.kind(), prose, file.place(element), element)));
    if (text.kind() == BlockKind.ALT_TEXT) {
      element.attr("alt", element.attr(text.attribute()));
    }
  }

  private Block block(BlockKind kind, Prose prose, Span place, Element element) {
    Optional<Locale> own = ownLanguage(element);
    return switch (kind) {
      case ALT_TEXT -> new Block.AltText(prose, place, own);
      case CAPTION -> new Block.Caption(prose, place, own);
      case FOOTNOTE -> new Block.Footnote(prose, place, own);
      case TABLE_CELL -> new Block.TableCell(prose, place, own);
      default -> new Block.TitleText(prose, place, own);
    };
  }

  private Optional<Locale> ownLanguage(Element element) {
    return XmlFile.language(element).filter(said -> !said.equals(language.orElse(said)));
  }

  /** Takes what is no copy out of the tree, and what interrupts a sentence out of its place. */
  private void takeOut(Element top) {
    List<Element> out = new ArrayList<>();
    top.filter(
        (Node node, int depth) -> {
          if (depth == 0 || !(node instanceof Element element)) {
            return NodeFilter.FilterResult.CONTINUE;
          }
          // Before the element leaves its parent: whether words stand beside it.
          isMixed(element.parent());
          BlockKind kind = kinds.of(element).orElse(BlockKind.GROUP);
          switch (kind) {
            case SKIP -> file.omitWords(article, element, "no copy");
            case CODE -> file.omitWords(article, element, "code");
            case FOOTNOTE, ALT_TEXT -> apart.add(element);
            default -> {
              return NodeFilter.FilterResult.CONTINUE;
            }
          }
          out.add(element);
          return kind == BlockKind.FOOTNOTE
              ? NodeFilter.FilterResult.CONTINUE
              : NodeFilter.FilterResult.SKIP_CHILDREN;
        });
    for (Element element : out) {
      keepLanguage(element);
      image(element.parent()).ifPresent(image -> describe(image, element));
    }
    Removal.of(out);
  }

  private static void keepLanguage(Element element) {
    XmlFile.language(element).ifPresent(said -> element.attr("xml:lang", said.toLanguageTag()));
  }

  private Optional<Element> image(Element from) {
    return Optional.ofNullable(from)
        .filter(element -> kinds.of(element).equals(Optional.of(BlockKind.IMAGE)));
  }

  private void describe(Element image, Element alt) {
    if (kinds.of(alt).equals(Optional.of(BlockKind.ALT_TEXT))) {
      image.attr("alt", alt.text());
    }
  }

  private void rename(Element top) {
    // Those that were taken out are no longer below the top.
    top.traverse((Node node, int depth) -> renameIfElement(node, top));
    for (Element element : apart) {
      element.traverse((Node node, int depth) -> renameIfElement(node, element));
    }
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

  private boolean isMixed(Element element) {
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

  private void add(HtmlTree.Content content) {
    file.add(article, content);
    constructs.addAll(content.constructs());
  }

  private void altText(Element element) {
    file.tree()
        .words(element)
        .ifPresent(
            prose ->
                article.block(new Block.AltText(prose, file.place(element), ownLanguage(element))));
  }

  private void footnote(Element element) {
    HtmlTree.Content content = file.tree().read(element, language);
    for (Block block : content.blocks()) {
      article.block(
          block.flows()
              ? new Block.Footnote(block.prose(), block.source(), block.language())
              : block);
    }
    content.links().forEach(article::link);
    content.images().forEach(article::image);
  }
}
