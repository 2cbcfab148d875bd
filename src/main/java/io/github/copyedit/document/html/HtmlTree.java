package io.github.copyedit.document.html;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Image;
import io.github.copyedit.document.Link;
import io.github.copyedit.document.Omission;
import io.github.copyedit.document.Prose;
import io.github.copyedit.source.Source;
import io.github.copyedit.text.OffsetMap;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Reads elements that go by HTML's names in a tree that was parsed with its positions, whatever the
 * file is in which they stand. The tree may be changed between the calls, by taking elements out
 * and giving them other names.
 */
public final class HtmlTree {

  /**
   * What stands in an element.
   *
   * @param blocks in the order of the source
   * @param constructs tables, lists and quotations of several blocks
   */
  public record Content(
      List<Block> blocks, List<Link> links, List<Image> images, List<Span> constructs) {}

  private final Page page;

  /**
   * @param source of whose text the tree is
   * @throws io.github.copyedit.document.UnreadableDocumentException when its elements are nested
   *     too deep
   */
  public HtmlTree(Source source, Document tree) {
    tree.traverse((node, depth) -> PageTree.checkDepth(depth));
    this.page = new Page(source);
  }

  /**
   * Blocks of all that is in the element.
   *
   * @param language of the document
   */
  public Content read(Element root, Optional<Locale> language) {
    PageTree tree = new PageTree(root);
    Exclusions exclusions = Exclusions.ofArticle(tree.classes());
    BlockBuilder builder = new BlockBuilder(page, exclusions, language).read(tree.root());
    return new Content(builder.blocks(), builder.links(), builder.images(), builder.constructs());
  }

  /**
   * The words of an element on one line; empty when it has none. Elements without text between them
   * are parts such as a given and a family name, and stand apart.
   */
  public Optional<Prose> words(Element element) {
    ProseBuilder words = new ProseBuilder(page.text());
    words(new PageTree(element).root(), words);
    return Characters.visible(words.build());
  }

  private void words(PageElement element, ProseBuilder words) {
    boolean mixed = element.hasOwnText();
    for (PageNode child = element.first(); child != null; child = child.next()) {
      if (child instanceof PageText text) {
        page.text(text.node()).ifPresent(piece -> words.text(piece.text(), piece.map()));
      } else if (child instanceof PageElement inner) {
        if (inner.isBlock()
            || inner.is("br")
            || !mixed
            || inner.node().previousSibling() instanceof Element) {
          page.ranges().start(inner.node()).ifPresent(words::lineBreak);
        }
        words(inner, words);
      }
    }
  }

  /** An attribute's value with its blanks collapsed; empty without one, or for a blank one. */
  public Optional<Prose> attribute(Element element, String name) {
    return page.attribute(element, name);
  }

  /** All characters of an element's texts as they are, for the parser that understands them. */
  public Prose content(Element element) {
    List<Prose> texts = new ArrayList<>();
    element.traverse(
        (Node node, int depth) -> {
          if (node instanceof TextNode text) {
            page.text(text).ifPresent(texts::add);
          }
        });
    StringBuilder all = new StringBuilder();
    OffsetMap.Builder map = new OffsetMap.Builder();
    for (Prose text : texts) {
      all.append(text.text());
      text.map().runs().forEach(run -> map.run(run.prose().length(), run.source(), run.kind()));
    }
    return new Prose(all.toString(), map.build());
  }

  /** The element from tag to tag; empty for one that the tree's maker added. */
  public Optional<Span> place(Element element) {
    return page.ranges().whole(element);
  }

  /** What has been left out since the last time this was asked, in the order of the source. */
  public List<Omission> takeOmissions() {
    return page.takeOmissions();
  }

  /** Whether there is text between the element's children. Takes a time of their number. */
  public static boolean hasOwnText(Element element) {
    return element.textNodes().stream().anyMatch(text -> !text.isBlank());
  }
}
