package io.github.copyedit.document.xml;

import io.github.copyedit.document.ArticleBuilder;
import io.github.copyedit.document.Document;
import io.github.copyedit.document.LanguageTags;
import io.github.copyedit.document.Metadata.Kind;
import io.github.copyedit.document.Metadata.Origin;
import io.github.copyedit.document.Omission;
import io.github.copyedit.document.Prose;
import io.github.copyedit.document.SuppressionScanner;
import io.github.copyedit.document.UnreadableDocumentException;
import io.github.copyedit.document.html.HtmlTree;
import io.github.copyedit.source.Source;
import io.github.copyedit.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A well-formed XML file, parsed. Lives as long as one parse. */
final class XmlFile {

  private final Source source;
  private final Element root;
  private final HtmlTree tree;
  private final List<XmlText.Comment> comments;
  private final String doctype;

  private XmlFile(Source source, org.jsoup.nodes.Document document, XmlText text) {
    this.source = source;
    this.root = document.firstElementChild();
    this.tree = new HtmlTree(source, document);
    this.comments = text.comments();
    this.doctype = text.doctype();
  }

  /**
   * @throws UnreadableDocumentException when it is not well-formed, or asks for more than is given
   */
  static XmlFile read(Source source) {
    XmlText text = XmlText.of(source);
    int elements = XmlCheck.elements(text.forCheck());
    Parser parser = Parser.xmlParser().setTrackPosition(true).setMaxDepth(XmlCheck.DEEPEST);
    org.jsoup.nodes.Document document = parser.parseInput(text.forTree(), "");
    int[] found = {0};
    document.traverse((node, depth) -> found[0] += depth > 0 && node instanceof Element ? 1 : 0);
    if (found[0] != elements) {
      throw new UnreadableDocumentException(
          "Its markup can be read in two ways (%d elements or %d): exclude the file, and report it."
              .formatted(elements, found[0]));
    }
    return new XmlFile(source, document, text);
  }

  Source source() {
    return source;
  }

  Element root() {
    return root;
  }

  /** As written; empty without one. */
  String doctype() {
    return doctype;
  }

  HtmlTree tree() {
    return tree;
  }

  Span extent() {
    return new Span(0, source.text().length());
  }

  /** From tag to tag. */
  Span place(Element element) {
    return tree.place(element).orElseGet(this::extent);
  }

  /** The language that the element, or one around it, says. */
  static Optional<Locale> language(Element element) {
    for (Element at = element; at != null; at = at.parent()) {
      String tag = at.hasAttr("xml:lang") ? at.attr("xml:lang") : at.attr("lang");
      if (!tag.isBlank()) {
        return LanguageTags.parse(tag);
      }
    }
    return Optional.empty();
  }

  void omit(ArticleBuilder article, Element element, String reason) {
    article.omission(new Omission(element.tagName(), reason, place(element)));
  }

  /** Leaves out an element if a reader would miss words. */
  void omitWords(ArticleBuilder article, Element element, String reason) {
    if (element.hasText()) {
      omit(article, element, reason);
    }
  }

  /** A field whose words are no copy. */
  void field(ArticleBuilder article, Kind kind, Element element) {
    Optional<Prose> words = tree.words(element);
    words.ifPresent(value -> article.field(kind, Origin.ELEMENT, value));
  }

  /** A headline or dek. */
  void text(ArticleBuilder article, Kind kind, Element element) {
    tree.words(element)
        .ifPresent(words -> article.text(kind, Origin.ELEMENT, words, place(element)));
  }

  /** Takes over what was read of an element that goes by HTML's names. */
  void add(ArticleBuilder article, HtmlTree.Content content) {
    content.blocks().forEach(article::block);
    content.links().forEach(article::link);
    content.images().forEach(article::image);
  }

  /**
   * Finishes an article.
   *
   * @param entry its id where the file holds several
   * @param reach where comments stand that are about it
   * @param constructs that a suppression covers as a whole
   */
  Document finish(
      ArticleBuilder article,
      Optional<String> entry,
      Span extent,
      Span reach,
      List<Span> constructs) {
    SuppressionScanner scanner = new SuppressionScanner();
    comments(reach).forEach(comment -> scanner.comment(comment.text(), comment.place()));
    constructs.forEach(scanner::construct);
    scanner.build(extent, article.blocks()).forEach(article::suppression);
    tree.takeOmissions().forEach(article::omission);
    return article.build(entry, extent);
  }

  private List<XmlText.Comment> comments(Span reach) {
    return comments.subList(firstComment(reach.start()), firstComment(reach.end()));
  }

  /** Index of the first comment that doesn't begin before the offset. */
  private int firstComment(int offset) {
    int low = 0;
    int high = comments.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (comments.get(middle).place().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
