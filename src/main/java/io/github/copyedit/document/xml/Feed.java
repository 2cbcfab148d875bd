package io.github.copyedit.document.xml;

import io.github.copyedit.document.Document;
import io.github.copyedit.document.DocumentParser;
import io.github.copyedit.document.EntryIds;
import io.github.copyedit.document.Metadata.Field;
import io.github.copyedit.document.Metadata.Kind;
import io.github.copyedit.document.Metadata.Origin;
import io.github.copyedit.document.Omission;
import io.github.copyedit.document.UnreadableDocumentException;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** A feed: each entry is an article of its own. */
abstract class Feed implements Dialect {

  /** What of a feed's own words readers see. */
  private static final Set<String> ABOUT =
      Set.of("title", "description", "subtitle", "tagline", "copyright", "rights");

  private final DocumentParser html;

  /**
   * @param html reads the whole of a piece of HTML
   */
  Feed(DocumentParser html) {
    this.html = html;
  }

  /** In the order of the file. */
  abstract List<Element> entries(Element root);

  /** The element that has what is said of the feed. */
  abstract Optional<Element> about(Element root);

  /** Where the feed's language stands, if it is an element. */
  abstract Optional<Element> language(Element about);

  abstract Optional<String> id(Element entry);

  abstract void read(Element element, FeedEntry entry);

  @Override
  public final List<Document> read(XmlFile file, List<String> problems) {
    List<Document> documents = new ArrayList<>();
    EntryIds ids = new EntryIds();
    Optional<Field> language =
        about(file.root())
            .flatMap(this::language)
            .flatMap(file.tree()::words)
            .map(words -> new Field(Kind.LANGUAGE, Origin.ELEMENT, words));
    List<Omission> omissions = aboutFeed(file);
    int reach = 0;
    int ordinal = 0;
    for (Element element : entries(file.root())) {
      ordinal++;
      Span place = file.place(element);
      String id = ids.unique(id(element).map(String::strip).orElse("entry " + ordinal));
      FeedEntry entry = new FeedEntry(file, element, html);
      try {
        read(element, entry);
        entry.aboutFeed(documents.isEmpty() ? omissions : List.of(), language);
        documents.add(entry.finish(id, new Span(Math.min(reach, place.start()), place.end())));
      } catch (UnreadableDocumentException e) {
        int line = file.source().lines().position(place.start()).line();
        problems.add("Its entry at line %d can't be read: %s".formatted(line, e.getMessage()));
      }
      reach = place.end();
    }
    return documents;
  }

  private List<Omission> aboutFeed(XmlFile file) {
    return about(file.root()).stream()
        .flatMap(about -> about.children().stream())
        .filter(child -> ABOUT.contains(PathMatcher.local(child)) && child.hasText())
        .map(child -> new Omission(child.tagName(), "about the feed", file.place(child)))
        .toList();
  }
}
