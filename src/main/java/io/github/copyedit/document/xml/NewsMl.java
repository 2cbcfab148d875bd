package io.github.copyedit.document.xml;

import static io.github.copyedit.document.xml.Vocabulary.G2;

import io.github.copyedit.document.Document;
import io.github.copyedit.document.DocumentParser;
import io.github.copyedit.document.EntryIds;
import io.github.copyedit.document.UnreadableDocumentException;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** IPTC's NewsML-G2: one item, or a message with several, which are an article each. */
final class NewsMl implements Dialect {

  private static final Set<String> ITEMS =
      Set.of(
          "newsItem", "packageItem", "conceptItem", "knowledgeItem", "planningItem", "catalogItem");

  private final DocumentParser html;
  private final DocumentParser plain;

  NewsMl(DocumentParser html, DocumentParser plain) {
    this.html = html;
    this.plain = plain;
  }

  @Override
  public boolean knows(XmlFile file, Element root) {
    String name = PathMatcher.local(root);
    return (ITEMS.contains(name) || name.equals("newsMessage")) && G2.is(root, name);
  }

  @Override
  public List<Document> read(XmlFile file, List<String> problems) {
    Element root = file.root();
    if (ITEMS.contains(PathMatcher.local(root))) {
      return List.of(item(file, root, Optional.empty(), file.extent(), file.extent()));
    }
    List<Document> documents = new ArrayList<>();
    EntryIds ids = new EntryIds();
    int reach = 0;
    for (Element set : G2.children(root, "itemSet")) {
      for (Element item : set.children()) {
        Span place = file.place(item);
        String id = item.attr("guid").isBlank() ? PathMatcher.local(item) : item.attr("guid");
        try {
          Span comments = new Span(reach, place.end());
          documents.add(item(file, item, Optional.of(ids.unique(id.strip())), place, comments));
        } catch (UnreadableDocumentException e) {
          int line = file.source().lines().position(place.start()).line();
          problems.add("Its item at line %d can't be read: %s".formatted(line, e.getMessage()));
        }
        reach = place.end();
      }
    }
    return documents;
  }

  private Document item(
      XmlFile file, Element item, Optional<String> entry, Span extent, Span comments) {
    NewsItem reader = new NewsItem(file, html, plain);
    reader.read(item);
    return file.finish(reader.article(), entry, extent, comments, reader.constructs());
  }
}
