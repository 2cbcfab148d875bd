package io.github.copyedit.document.xml;

import static io.github.copyedit.document.xml.Vocabulary.ATOM;
import static io.github.copyedit.document.xml.Vocabulary.XHTML;

import io.github.copyedit.document.DocumentParser;
import io.github.copyedit.document.Metadata.Kind;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Atom 1.0, and the 0.3 before it. */
final class Atom extends Feed {

  Atom(DocumentParser html) {
    super(html);
  }

  @Override
  public boolean knows(XmlFile file, Element root) {
    boolean named = root.hasAttr("xmlns") || !root.tag().prefix().isEmpty();
    return named && (isAtom(root, "feed") || isAtom(root, "entry"));
  }

  private static boolean isAtom(Element element, String name) {
    return ATOM.is(element, name);
  }

  @Override
  List<Element> entries(Element root) {
    return isAtom(root, "entry") ? List.of(root) : ATOM.children(root, "entry");
  }

  @Override
  Optional<Element> about(Element root) {
    return isAtom(root, "feed") ? Optional.of(root) : Optional.empty();
  }

  @Override
  Optional<Element> language(Element feed) {
    return Optional.empty();
  }

  @Override
  Optional<String> id(Element entry) {
    return ATOM.child(entry, "id")
        .map(Element::text)
        .filter(id -> !id.isBlank())
        .or(
            () ->
                ATOM.child(entry, "link")
                    .map(link -> link.attr("href"))
                    .filter(id -> !id.isBlank()));
  }

  @Override
  void read(Element element, FeedEntry entry) {
    ATOM.children(element, "content").forEach(content -> content(content, entry));
    ATOM.children(element, "title")
        .forEach(title -> type(title).ifPresent(type -> entry.headline(inner(title), type)));
    for (Element summary : ATOM.children(element, "summary")) {
      if (entry.hasContent()) {
        type(summary).ifPresent(type -> entry.summary(inner(summary), type));
      } else {
        type(summary).ifPresent(type -> entry.content(inner(summary), type));
      }
    }
    for (Element author : ATOM.children(element, "author")) {
      ATOM.child(author, "name").ifPresent(name -> entry.field(Kind.BYLINE, name));
    }
    for (String name : List.of("published", "issued", "created")) {
      ATOM.children(element, name).forEach(date -> entry.field(Kind.PUBLISHED, date));
    }
    for (String name : List.of("updated", "modified")) {
      ATOM.children(element, name).forEach(date -> entry.field(Kind.MODIFIED, date));
    }
    entry.media();
  }

  private static void content(Element content, FeedEntry entry) {
    Optional<TextType> type = type(content);
    if (content.hasAttr("src")) {
      entry.ignore(content, "the content is elsewhere");
    } else if (type.isEmpty()) {
      entry.ignore(content, "content that is neither text nor HTML");
    } else {
      entry.content(inner(content), type.get());
    }
  }

  private static Optional<TextType> type(Element element) {
    return TextType.of(element.attr("type"));
  }

  /** Atom puts XHTML into a div of its own. */
  private static Element inner(Element element) {
    return XHTML.child(element, "div").orElse(element);
  }
}
