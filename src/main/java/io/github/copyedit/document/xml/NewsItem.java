package io.github.copyedit.document.xml;

import static io.github.copyedit.document.xml.Vocabulary.XHTML;

import io.github.copyedit.document.ArticleBuilder;
import io.github.copyedit.document.Block;
import io.github.copyedit.document.DocumentParser;
import io.github.copyedit.document.Embedding;
import io.github.copyedit.document.Metadata.Kind;
import io.github.copyedit.document.Metadata.Origin;
import io.github.copyedit.document.html.HtmlTree;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Reads one item of NewsML-G2. */
final class NewsItem {

  private static final String ABOUT = "about the item";

  private static final Map<String, Kind> DATES =
      Map.of(
          "contentCreated", Kind.PUBLISHED,
          "contentModified", Kind.MODIFIED,
          "firstCreated", Kind.PUBLISHED,
          "versionCreated", Kind.MODIFIED);

  private final XmlFile file;
  private final DocumentParser html;
  private final DocumentParser plain;
  private final ArticleBuilder article;
  private final MappedFormat nitf = new MappedFormat(Presets.NITF);
  private final List<Span> constructs = new ArrayList<>();
  private boolean hasContent;

  NewsItem(XmlFile file, DocumentParser html, DocumentParser plain) {
    this.file = file;
    this.html = html;
    this.plain = plain;
    this.article = new ArticleBuilder(file.source());
  }

  ArticleBuilder article() {
    return article;
  }

  /** Tables, lists and the like. */
  List<Span> constructs() {
    return constructs;
  }

  void read(Element item) {
    for (Element part : item.children()) {
      switch (PathMatcher.local(part)) {
        case "itemMeta" -> part.children().forEach(this::itemMeta);
        case "contentMeta" -> part.children().forEach(this::contentMeta);
        case "partMeta" -> part.children().forEach(this::contentMeta);
        default -> {
          if (!PathMatcher.local(part).equals("contentSet")) {
            file.omitWords(article, part, ABOUT);
          }
        }
      }
    }
    article.language(XmlFile.language(item));
    for (Element part : item.children()) {
      if (PathMatcher.local(part).equals("contentSet")) {
        contentSet(part);
      }
    }
  }

  private void itemMeta(Element element) {
    Kind date = DATES.get(PathMatcher.local(element));
    if (date == null) {
      file.omitWords(article, element, ABOUT);
    } else {
      file.field(article, date, element);
    }
  }

  private void contentMeta(Element element) {
    switch (PathMatcher.local(element)) {
      case "headline" -> file.text(article, Kind.HEADLINE, element);
      case "by" -> {
        file.field(article, Kind.BYLINE, element);
        file.omitWords(article, element, "read as a field: byline");
      }
      case "language" ->
          file.tree()
              .attribute(element, "tag")
              .ifPresent(tag -> article.field(Kind.LANGUAGE, Origin.ELEMENT, tag));
      case "description" -> description(element);
      default -> itemMeta(element);
    }
  }

  private void description(Element element) {
    if (!element.attr("role").endsWith("caption")) {
      file.text(article, Kind.DEK, element);
      return;
    }
    file.tree()
        .words(element)
        .ifPresent(
            words ->
                article.block(
                    new Block.Caption(
                        words,
                        file.place(element),
                        XmlFile.language(element)
                            .filter(said -> !article.language().equals(Optional.of(said))))));
  }

  /** Its parts say the same in several formats: the first that can be read is. */
  private void contentSet(Element set) {
    for (Element part : set.children()) {
      if (hasContent) {
        file.omitWords(article, part, "another form of the same content");
        continue;
      }
      switch (PathMatcher.local(part)) {
        case "inlineXML" -> inlineXml(part);
        case "inlineData" -> inlineData(part);
        default -> file.omitWords(article, part, "content that is elsewhere");
      }
    }
  }

  private void inlineXml(Element part) {
    for (Element content : part.children()) {
      if (PathMatcher.local(content).equals("nitf")) {
        constructs.addAll(nitf.read(file, content, article));
        hasContent = true;
      } else if (PathMatcher.local(content).equals("html")) {
        HtmlTree.Content found = file.tree().read(content, article.language());
        file.add(article, found);
        constructs.addAll(found.constructs());
        hasContent = true;
      } else if (saysXhtml(part) || XHTML.is(content, PathMatcher.local(content))) {
        HtmlTree.Content found = file.tree().read(part, article.language());
        file.add(article, found);
        constructs.addAll(found.constructs());
        hasContent = true;
        return;
      } else {
        file.omitWords(article, content, "XML in a format that is not known");
      }
    }
  }

  /** Some forget the namespace of what they put in. */
  private static boolean saysXhtml(Element part) {
    return TextType.of(part.attr("contenttype")).equals(Optional.of(TextType.XHTML));
  }

  private void inlineData(Element part) {
    Optional<TextType> type = TextType.of(part.attr("contenttype"));
    if (type.isEmpty() || part.hasAttr("encoding")) {
      file.omitWords(article, part, "content that is neither text nor HTML");
      return;
    }
    DocumentParser parser = type.get() == TextType.TEXT ? plain : html;
    article.add(
        new Embedding(file.source(), file.tree().content(part)).read(parser, file.place(part)));
    hasContent = true;
  }
}
