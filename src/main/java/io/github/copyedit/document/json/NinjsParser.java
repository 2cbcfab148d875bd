package io.github.copyedit.document.json;

import io.github.copyedit.data.Json;
import io.github.copyedit.data.MalformedDataException;
import io.github.copyedit.data.Node;
import io.github.copyedit.document.Document;
import io.github.copyedit.document.DocumentParser;
import io.github.copyedit.document.EntryIds;
import io.github.copyedit.document.UnknownFormatException;
import io.github.copyedit.document.UnreadableDocumentException;
import io.github.copyedit.source.Source;
import io.github.copyedit.text.Position;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads IPTC's ninjs, 1.x to 3.x: one item, or a list of items, which are an article each. Other
 * JSON is not guessed at.
 */
public final class NinjsParser implements DocumentParser {

  private static final String REMEDY =
      "Only ninjs is read, and JSON Lines that copyedit.yml describes: exclude what is no copy.";

  /** Where there is one, a broken file is an article, and must not be passed over in silence. */
  private static final Pattern FIELD_OF_NINJS =
      Pattern.compile("\"(?:body_\\w{1,40}|bodies|versioncreated|headlines?)\"\\s*+:");

  private final BodyParsers parsers;

  public NinjsParser(BodyParsers parsers) {
    this.parsers = parsers;
  }

  @Override
  public Set<String> extensions() {
    return Set.of("json");
  }

  @Override
  public List<Document> parse(Source source) {
    Node root = read(source);
    if (root instanceof Node.Mapping item && NinjsItem.is(item)) {
      return List.of(new NinjsItem(article(source), item).read(Optional.empty()));
    }
    if (root instanceof Node.Sequence list && !list.items().isEmpty() && areItems(list)) {
      return items(source, list);
    }
    throw new UnknownFormatException("JSON in no format that is known", REMEDY);
  }

  private static boolean areItems(Node.Sequence list) {
    return list.items().stream()
        .allMatch(node -> node instanceof Node.Mapping item && NinjsItem.is(item));
  }

  private List<Document> items(Source source, Node.Sequence list) {
    List<Document> documents = new ArrayList<>();
    EntryIds ids = new EntryIds();
    for (Node node : list.items()) {
      Node.Mapping item = (Node.Mapping) node;
      String id =
          item.get("uri").flatMap(JsonPath::written).orElse("item " + (documents.size() + 1));
      documents.add(new NinjsItem(article(source), item).read(Optional.of(ids.unique(id))));
    }
    return documents;
  }

  private JsonArticle article(Source source) {
    return new JsonArticle(source, new Span(0, source.text().length()), parsers);
  }

  private static Node read(Source source) {
    try {
      return Json.parse(source.text());
    } catch (MalformedDataException e) {
      if (!FIELD_OF_NINJS.matcher(source.text()).find()) {
        throw new UnknownFormatException("JSON that can't be read, and no ninjs", REMEDY);
      }
      Position at = source.lines().position(Math.min(e.offset(), source.text().length()));
      throw new UnreadableDocumentException(
          "It is not JSON that can be read: line %d, column %d: %s. Correct it there, or exclude the file."
              .formatted(at.line(), at.column(), e.getMessage()));
    }
  }
}
