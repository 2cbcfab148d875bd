package io.github.copyedit.document.xml;

import io.github.copyedit.document.ArticleBuilder;
import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.document.DocumentParser;
import io.github.copyedit.document.Embedding;
import io.github.copyedit.document.Metadata;
import io.github.copyedit.document.Metadata.Kind;
import io.github.copyedit.document.Metadata.Origin;
import io.github.copyedit.document.Omission;
import io.github.copyedit.document.Prose;
import io.github.copyedit.document.Summaries;
import io.github.copyedit.document.html.HtmlTree;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Puts the parts of one entry of a feed together. */
final class FeedEntry {

  private static final Vocabulary MEDIA = Vocabulary.MEDIA;

  private final XmlFile file;
  private final Element entry;
  private final DocumentParser html;
  private final ArticleBuilder article;
  private final List<Span> constructs = new ArrayList<>();
  private final Set<Element> read = new HashSet<>();
  private Optional<Summaries> content = Optional.empty();
  private boolean hasContent;

  /**
   * @param html reads the whole of a piece of HTML
   */
  FeedEntry(XmlFile file, Element entry, DocumentParser html) {
    this.file = file;
    this.entry = entry;
    this.html = html;
    this.article = new ArticleBuilder(file.source());
  }

  ArticleBuilder article() {
    return article;
  }

  /** The text of an element, in the format that its {@code type} says. */
  Document text(Element element, TextType type) {
    read.add(element);
    Span place = file.place(element);
    boolean elements = type == TextType.HTML && element.childrenSize() > 0;
    if (type == TextType.XHTML || elements) {
      ArticleBuilder part = new ArticleBuilder(file.source());
      HtmlTree.Content found = file.tree().read(element, XmlFile.language(element));
      file.add(part, found);
      constructs.addAll(found.constructs());
      return part.build(Optional.empty(), place);
    }
    Prose characters = file.tree().content(element);
    boolean markup = characters.text().indexOf('<') >= 0 || characters.text().indexOf('&') >= 0;
    if (type == TextType.HTML && markup) {
      return new Embedding(file.source(), characters).read(html, place);
    }
    ArticleBuilder part = new ArticleBuilder(file.source());
    file.tree()
        .words(element)
        .ifPresent(words -> part.block(new Block.Paragraph(words, place, Optional.empty())));
    return part.build(Optional.empty(), place);
  }

  void content(Element element, TextType type) {
    Document found = text(element, type);
    article.add(found);
    content = Optional.of(new Summaries(found));
    hasContent = !found.blocks().isEmpty();
  }

  boolean hasContent() {
    return hasContent;
  }

  void headline(Element element, TextType type) {
    texts(Kind.HEADLINE, text(element, type).blocks());
  }

  /** To be called after the content is known: a summary is often the beginning of it. */
  void summary(Element element, TextType type) {
    Document summary = text(element, type);
    List<Block> own = content.map(found -> found.beyond(summary)).orElse(summary.blocks());
    texts(Kind.DEK, own);
    if (own.isEmpty()) {
      file.omitWords(article, element, "says what the content says");
    } else {
      summary.links().forEach(article::link);
      summary.images().forEach(article::image);
      summary.omissions().forEach(article::omission);
    }
    summary.suppressions().forEach(article::suppression);
  }

  private void texts(Kind kind, List<Block> blocks) {
    for (Block block : blocks) {
      if (block.flows()) {
        article.text(kind, Origin.ELEMENT, block.prose(), block.source());
      } else {
        article.block(block);
      }
    }
  }

  void field(Kind kind, Element element) {
    read.add(element);
    file.field(article, kind, element);
  }

  /** Pictures and films that come with the entry. */
  void media() {
    for (Element element : entry.getAllElements()) {
      if (MEDIA.is(element, "description")) {
        media(element, Kind.DEK);
      } else if (MEDIA.is(element, "title")) {
        media(element, Kind.HEADLINE);
      }
    }
  }

  private void media(Element element, Kind kind) {
    read.add(element);
    TextType type = element.attr("type").equals("html") ? TextType.HTML : TextType.TEXT;
    for (Block block : text(element, type).blocks()) {
      article.block(
          kind == Kind.DEK
              ? new Block.Caption(block.prose(), block.source(), block.language())
              : new Block.TitleText(block.prose(), block.source(), block.language()));
    }
  }

  /** Leaves out with a word what has not been read. */
  void ignore(Element element, String reason) {
    read.add(element);
    file.omitWords(article, element, reason);
  }

  /**
   * @param reach where comments stand that are about the entry
   */
  Document finish(String id, Span reach) {
    for (Element child : entry.children()) {
      boolean partly = child.getAllElements().stream().anyMatch(read::contains);
      if (!partly) {
        file.omitWords(article, child, "about the entry");
      }
    }
    article.language(XmlFile.language(entry));
    return file.finish(article, Optional.of(id), file.place(entry), reach, constructs);
  }

  /** Adds what is said of the whole feed. */
  void aboutFeed(List<Omission> omissions, Optional<Metadata.Field> language) {
    omissions.forEach(article::omission);
    language.ifPresent(field -> article.field(field.kind(), field.origin(), field.value()));
  }
}
