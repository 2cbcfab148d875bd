package io.github.copyedit.document.xml;

import io.github.copyedit.document.ArticleBuilder;
import io.github.copyedit.document.Document;
import io.github.copyedit.document.EntryIds;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** DITA's topics; several in one file, under {@code dita}, are an article each. */
final class Dita implements Dialect {

  private static final String ARCHITECTURE = "ditaarch:DITAArchVersion";
  private static final Set<String> TOPICS =
      Set.of("topic", "concept", "task", "reference", "troubleshooting", "glossentry");

  private final MappedFormat format = new MappedFormat(Presets.DITA);

  @Override
  public boolean knows(XmlFile file, Element root) {
    String name = PathMatcher.local(root);
    boolean topics = TOPICS.contains(name) || name.equals("dita");
    return topics
        && (file.source().extension().equals("dita")
            || root.hasAttr(ARCHITECTURE)
            || file.doctype().contains("DITA")
            || name.equals("dita"));
  }

  @Override
  public List<Document> read(XmlFile file, List<String> problems) {
    if (!PathMatcher.local(file.root()).equals("dita")) {
      return format.read(file, problems);
    }
    List<Document> documents = new ArrayList<>();
    EntryIds ids = new EntryIds();
    int reach = 0;
    for (Element topic : file.root().children()) {
      Span place = file.place(topic);
      String id = topic.attr("id").isBlank() ? PathMatcher.local(topic) : topic.attr("id").strip();
      ArticleBuilder article = new ArticleBuilder(file.source());
      List<Span> constructs = format.read(file, topic, article);
      Span comments = new Span(reach, place.end());
      documents.add(file.finish(article, Optional.of(ids.unique(id)), place, comments, constructs));
      reach = place.end();
    }
    return documents;
  }
}
