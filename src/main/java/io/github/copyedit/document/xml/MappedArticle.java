package io.github.copyedit.document.xml;

import io.github.copyedit.document.ArticleBuilder;
import io.github.copyedit.document.Block;
import io.github.copyedit.document.BlockKind;
import io.github.copyedit.document.Prose;
import io.github.copyedit.document.html.HtmlTree;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/** Reads one article by giving its elements HTML's names. */
final class MappedArticle {

  private final XmlFile file;
  private final ArticleBuilder article;
  private final ElementKinds kinds;
  private final Optional<Locale> language;
  private final List<Element> apart = new ArrayList<>();
  private final HtmlNames names;
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
    this.names = new HtmlNames(file, article, kinds);
    this.language = language;
  }

  /**
   * @return tables, lists and the like
   */
  List<Span> read(Element top) {
    kinds.attributeTexts().forEach(this::attributeText);
    takeOut(top);
    // Those that were taken out are no longer below the top.
    names.give(top);
    apart.forEach(names::give);
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
          names.isMixed(element.parent());
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
