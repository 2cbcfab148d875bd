package io.github.copyedit.document.json;

import io.github.copyedit.data.Json;
import io.github.copyedit.data.MalformedDataException;
import io.github.copyedit.data.Node;
import io.github.copyedit.document.Document;
import io.github.copyedit.document.DocumentParser;
import io.github.copyedit.document.EntryIds;
import io.github.copyedit.document.FormatSettings;
import io.github.copyedit.document.FormatSettings.JsonLines;
import io.github.copyedit.document.Metadata.Kind;
import io.github.copyedit.document.UnknownFormatException;
import io.github.copyedit.document.UnreadableDocumentException;
import io.github.copyedit.source.Source;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads JSON Lines, each an article, by the fields that configuration names. */
public final class JsonLinesParser implements DocumentParser {

  /** Of broken lines, as many are named. */
  private static final int MOST_NAMED = 3;

  private final List<JsonLines> formats;
  private final BodyParsers parsers;

  public JsonLinesParser(FormatSettings formats, BodyParsers parsers) {
    this.formats = formats.jsonLines();
    this.parsers = parsers;
  }

  @Override
  public Set<String> extensions() {
    return Set.of("jsonl", "ndjson");
  }

  /** What a run over the lines has come to. */
  private static final class Reading {
    private final List<Document> documents = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final EntryIds ids = new EntryIds();
    private boolean anyBody;
  }

  @Override
  public List<Document> parse(Source source) {
    JsonLines format =
        formats.stream()
            .filter(candidate -> candidate.isFor(source.file()))
            .findFirst()
            .orElseThrow(() -> unknown(source));
    Reading reading = new Reading();
    for (int line = 1; line <= source.lines().lines(); line++) {
      line(source, format, line, reading);
    }
    if (!reading.documents.isEmpty() && !reading.anyBody && reading.problems.isEmpty()) {
      throw new UnreadableDocumentException(
          "None of its lines has a text under %s: correct body under formats in copyedit.yml.%s"
              .formatted(names(format.body()), keys(source)),
          reading.documents);
    }
    if (!reading.problems.isEmpty()) {
      throw new UnreadableDocumentException(summary(reading.problems), reading.documents);
    }
    return reading.documents;
  }

  private void line(Source source, JsonLines format, int line, Reading reading) {
    Span span = source.lines().line(line);
    String text = span.of(source.text());
    if (text.isBlank()) {
      return;
    }
    try {
      Node node = Json.parse(text);
      if (node instanceof Node.Mapping mapping) {
        reading.documents.add(article(source, span, format, mapping, line, reading));
      } else {
        reading.problems.add(
            "line %d is %s where an object is expected".formatted(line, node.typeName()));
      }
    } catch (MalformedDataException e) {
      reading.problems.add(
          "line %d, column %d: %s".formatted(line, e.offset() + 1, e.getMessage()));
    } catch (UnreadableDocumentException e) {
      reading.problems.add("line %d: %s".formatted(line, e.getMessage()));
    }
  }

  private Document article(
      Source source, Span span, JsonLines format, Node.Mapping mapping, int line, Reading reading) {
    JsonArticle article = new JsonArticle(source, span, parsers);
    for (List<String> path : format.body()) {
      List<Node> texts = JsonPath.texts(mapping, path);
      texts.forEach(text -> article.body(text, format.bodyFormat()));
      reading.anyBody |= !texts.isEmpty();
      if (texts.isEmpty()) {
        Node at = JsonPath.find(mapping, path).orElse(mapping);
        article.omit(String.join(".", path), "there is no text", at);
      }
    }
    format
        .fields()
        .forEach(
            (kind, path) ->
                JsonPath.find(mapping, path).ifPresent(node -> field(article, kind, node)));
    String id =
        format
            .id()
            .flatMap(path -> JsonPath.find(mapping, path))
            .flatMap(JsonPath::written)
            .orElse("line " + line);
    return article.finish(Optional.of(reading.ids.unique(id)), mapping);
  }

  private static void field(JsonArticle article, Kind kind, Node node) {
    switch (kind) {
      case HEADLINE -> article.shortText(kind, node);
      case DEK -> article.summary(node);
      default -> article.field(kind, node);
    }
  }

  private static String summary(List<String> problems) {
    int others = problems.size() - MOST_NAMED;
    return "Some of its lines can't be read: %s%s. Correct them, or exclude the file."
        .formatted(
            String.join("; ", problems.subList(0, Math.min(problems.size(), MOST_NAMED))),
            others > 0 ? "; and %d more".formatted(others) : "");
  }

  private static UnknownFormatException unknown(Source source) {
    return new UnknownFormatException(
        "JSON Lines whose fields nobody has named",
        "Name them under formats in copyedit.yml, such as jsonl: [{body: content}], or exclude it."
            + keys(source));
  }

  private static String names(List<List<String>> paths) {
    return String.join(", ", paths.stream().map(path -> String.join(".", path)).toList());
  }

  /** A sentence about the first line, with a blank in front; empty when it is no object. */
  private static String keys(Source source) {
    try {
      Node first = Json.parse(source.lines().line(1).of(source.text()));
      return first instanceof Node.Mapping mapping ? JsonPath.keys(mapping) : "";
    } catch (MalformedDataException notJson) {
      return "";
    }
  }
}
