package io.github.copyedit.document.xml;

import io.github.copyedit.document.Document;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * DocBook. Other formats call their root {@code article} or {@code section}, too: it must say
 * DocBook's namespace or document type, or the file's name must.
 */
final class DocBook implements Dialect {

  private static final String NAMESPACE = "http://docbook.org/ns/docbook";
  private static final Set<String> EXTENSIONS = Set.of("dbk", "docbook");
  private static final Set<String> INFO = Set.of("articleinfo", "bookinfo", "chapterinfo");

  private final MappedFormat format = new MappedFormat(Presets.DOCBOOK);

  @Override
  public boolean knows(XmlFile file, Element root) {
    return root.tag().namespace().equals(NAMESPACE)
        || EXTENSIONS.contains(file.source().extension())
        || file.doctype().toLowerCase(Locale.ROOT).contains("docbook")
        || root.children().stream().anyMatch(child -> INFO.contains(PathMatcher.local(child)));
  }

  @Override
  public List<Document> read(XmlFile file, List<String> problems) {
    return format.read(file, problems);
  }
}
