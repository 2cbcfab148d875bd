package io.github.copyedit.document.xml;

import static io.github.copyedit.document.xml.Vocabulary.ATOM;
import static io.github.copyedit.document.xml.Vocabulary.CONTENT;
import static io.github.copyedit.document.xml.Vocabulary.DUBLIN_CORE;
import static io.github.copyedit.document.xml.Vocabulary.ITUNES;
import static io.github.copyedit.document.xml.Vocabulary.RSS;

import io.github.copyedit.document.DocumentParser;
import io.github.copyedit.document.Metadata.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** RSS 0.9x, 1.0 (RDF) and 2.0. */
final class Rss extends Feed {

  Rss(DocumentParser html) {
    super(html);
  }

  @Override
  public boolean knows(XmlFile file, Element root) {
    return PathMatcher.local(root).equals("rss")
        || (Vocabulary.RDF.is(root, "RDF")
            && root.children().stream().anyMatch(child -> RSS.is(child, "channel")));
  }

  @Override
  List<Element> entries(Element root) {
    List<Element> entries = new ArrayList<>(RSS.children(root, "item"));
    RSS.children(root, "channel").forEach(channel -> entries.addAll(RSS.children(channel, "item")));
    return entries;
  }

  @Override
  Optional<Element> about(Element root) {
    return RSS.child(root, "channel");
  }

  @Override
  Optional<Element> language(Element channel) {
    return RSS.child(channel, "language").or(() -> DUBLIN_CORE.child(channel, "language"));
  }

  @Override
  Optional<String> id(Element item) {
    return RSS.child(item, "guid")
        .map(Element::text)
        .filter(id -> !id.isBlank())
        .or(() -> Optional.of(item.attr("rdf:about")).filter(id -> !id.isBlank()))
        .or(() -> RSS.child(item, "link").map(Element::text).filter(id -> !id.isBlank()));
  }

  @Override
  void read(Element item, FeedEntry entry) {
    CONTENT.child(item, "encoded").ifPresent(body -> entry.content(body, TextType.HTML));
    RSS.children(item, "title").forEach(title -> entry.headline(title, TextType.HTML));
    for (Element description : RSS.children(item, "description")) {
      if (entry.hasContent()) {
        entry.summary(description, TextType.HTML);
      } else {
        entry.content(description, TextType.HTML);
      }
    }
    ITUNES.children(item, "subtitle").forEach(text -> entry.summary(text, TextType.HTML));
    ITUNES.children(item, "summary").forEach(text -> entry.summary(text, TextType.HTML));
    DUBLIN_CORE.children(item, "creator").forEach(name -> entry.field(Kind.BYLINE, name));
    RSS.children(item, "author").forEach(name -> entry.field(Kind.BYLINE, name));
    ITUNES.children(item, "author").forEach(name -> entry.field(Kind.BYLINE, name));
    RSS.children(item, "pubDate").forEach(date -> entry.field(Kind.PUBLISHED, date));
    DUBLIN_CORE.children(item, "date").forEach(date -> entry.field(Kind.PUBLISHED, date));
    DUBLIN_CORE.children(item, "language").forEach(tag -> entry.field(Kind.LANGUAGE, tag));
    DUBLIN_CORE.children(item, "modified").forEach(date -> entry.field(Kind.MODIFIED, date));
    ATOM.children(item, "updated").forEach(date -> entry.field(Kind.MODIFIED, date));
    entry.media();
  }
}
