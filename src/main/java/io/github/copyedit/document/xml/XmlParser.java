package io.github.copyedit.document.xml;

import io.github.copyedit.document.Document;
import io.github.copyedit.document.DocumentParser;
import io.github.copyedit.document.FormatSettings;
import io.github.copyedit.document.UnknownFormatException;
import io.github.copyedit.document.UnreadableDocumentException;
import io.github.copyedit.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Reads XML by its root element: NITF, NewsML-G2, RSS, Atom, DocBook, DITA, and what configuration
 * describes. Other XML is not guessed at. No document type is read, and nothing is fetched.
 */
public final class XmlParser implements DocumentParser {

  private static final int LONGEST_NAME = 60;

  private final List<Dialect> dialects = new ArrayList<>();

  /**
   * @param formats a house's own, which come before the built-in ones
   * @param html reads the whole of a piece of HTML
   * @param plain reads plain text
   */
  public XmlParser(FormatSettings formats, DocumentParser html, DocumentParser plain) {
    formats.xml().forEach(format -> dialects.add(new MappedFormat(format)));
    dialects.add(new MappedFormat(Presets.NITF));
    dialects.add(new NewsMl(html, plain));
    dialects.add(new Rss(html));
    dialects.add(new Atom(html));
    dialects.add(new DocBook());
    dialects.add(new Dita());
  }

  @Override
  public Set<String> extensions() {
    return Set.of("xml", "rss", "rdf", "atom", "nitf", "newsml", "dbk", "docbook", "dita");
  }

  @Override
  public List<Document> parse(Source source) {
    XmlFile file = XmlFile.read(source);
    Element root = file.root();
    Dialect dialect =
        dialects.stream()
            .filter(known -> known.knows(file, root))
            .findFirst()
            .orElseThrow(() -> unknown(root));
    List<String> problems = new ArrayList<>();
    List<Document> documents = dialect.read(file, problems);
    if (!problems.isEmpty()) {
      throw new UnreadableDocumentException(summary(problems), documents);
    }
    return documents;
  }

  private static String summary(List<String> problems) {
    int others = problems.size() - 1;
    return problems.get(0) + (others == 0 ? "" : " (And %d more like it.)".formatted(others));
  }

  private static UnknownFormatException unknown(Element root) {
    String name = root.tagName();
    return new UnknownFormatException(
        "XML with the root element <%s>, which is no format that is known"
            .formatted(name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name),
        "Map it under formats in copyedit.yml, or exclude it.");
  }
}
