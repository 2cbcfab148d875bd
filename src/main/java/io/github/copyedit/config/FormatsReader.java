package io.github.copyedit.config;

import io.github.copyedit.data.Node;
import io.github.copyedit.document.BlockKind;
import io.github.copyedit.document.ElementPath;
import io.github.copyedit.document.FormatSettings;
import io.github.copyedit.document.FormatSettings.BlockRule;
import io.github.copyedit.document.FormatSettings.BodyFormat;
import io.github.copyedit.document.FormatSettings.ElementName;
import io.github.copyedit.document.FormatSettings.FieldRule;
import io.github.copyedit.document.Metadata;
import io.github.copyedit.source.Glob;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what {@code copyedit.yml} says about formats of a house's own. */
final class FormatsReader {

  static final List<String> KEYS = List.of("xml", "jsonl");
  static final List<String> XML_KEYS = List.of("root", "blocks", "fields", "article", "id");
  static final List<String> FIELD_KEYS =
      Arrays.stream(Metadata.Kind.values())
          .map(kind -> kind.name().toLowerCase(Locale.ROOT))
          .toList();
  static final List<String> JSONL_KEYS =
      List.of(
          "files",
          "headline",
          "dek",
          "body",
          "bodyFormat",
          "id",
          "byline",
          "published",
          "modified",
          "language");
  static final List<String> BODY_FORMATS =
      Arrays.stream(BodyFormat.values())
          .map(format -> format.name().toLowerCase(Locale.ROOT))
          .toList();

  private static final String XML_REMEDY = "Write a list: - root: story and, below it, blocks:.";
  private static final String JSONL_REMEDY =
      "Write a list: - body: content and, below it, bodyFormat: html.";
  private static final Pattern ROOT =
      Pattern.compile("(?:\\{[^{}\\s]++\\})?+[\\p{L}_][\\p{L}\\p{N}_.\\-]*+");

  private final Values values;

  FormatsReader(Values values) {
    this.values = values;
  }

  FormatSettings read(Node node) {
    List<FormatSettings.Xml> xml = new ArrayList<>();
    List<FormatSettings.JsonLines> jsonl = new ArrayList<>();
    String remedy = "Write xml: or jsonl: with a list of formats.";
    for (Node.Entry entry : values.entries("formats", node, remedy)) {
      switch (entry.key().text()) {
        case "xml" ->
            mappings("xml", entry.value(), XML_REMEDY).forEach(format -> xml.add(xml(format)));
        case "jsonl" ->
            mappings("jsonl", entry.value(), JSONL_REMEDY)
                .forEach(format -> jsonl.add(jsonLines(format)));
        default -> throw values.unknownKey(entry.key(), " under formats", KEYS);
      }
    }
    return new FormatSettings(xml, jsonl);
  }

  private List<Node.Mapping> mappings(String key, Node node, String remedy) {
    if (node instanceof Node.Scalar && !Values.isNothing(node)) {
      throw values.wrongType(key, node, "a list", remedy);
    }
    List<Node.Mapping> mappings = new ArrayList<>();
    for (Node item : values.items(key, node, remedy)) {
      if (!(item instanceof Node.Mapping mapping)) {
        throw values.wrongType(key, item, "mappings", remedy);
      }
      mappings.add(mapping);
    }
    return mappings;
  }

  private FormatSettings.Xml xml(Node.Mapping format) {
    Optional<ElementName> root = Optional.empty();
    List<BlockRule> blocks = new ArrayList<>();
    List<FieldRule> fields = new ArrayList<>();
    Optional<ElementPath> article = Optional.empty();
    Optional<ElementPath> id = Optional.empty();
    for (Node.Entry entry : format.entries()) {
      String key = entry.key().text();
      switch (key) {
        case "root" -> root = Optional.of(root(entry.value()));
        case "blocks" -> blocks.addAll(blocks(entry.value()));
        case "fields" -> fields.addAll(fields(entry.value()));
        case "article" -> article = Optional.of(element(key, entry.value()));
        case "id" -> id = Optional.of(values.elements(key, entry.value()));
        default -> throw values.unknownKey(entry.key(), " in a format of XML", XML_KEYS);
      }
    }
    if (root.isEmpty()) {
      throw values.error(
          values.head(format.span()),
          "this format does not say for which XML it is.",
          "Add root: with the name of the root element.");
    }
    if (id.isPresent() && article.isEmpty()) {
      throw values.error(
          format.get("id").orElseThrow().span(),
          "\"id\" tells the articles of one file apart, but the format has one article a file.",
          "Add article: with the element that is an article, or remove id:.");
    }
    return new FormatSettings.Xml(root.get(), blocks, fields, article, id);
  }

  private ElementName root(Node node) {
    String remedy = "Write a name such as story, or {http://example.org/story}story.";
    Node.Scalar name = values.scalar("root", node, remedy);
    if (!ROOT.matcher(name.text()).matches()) {
      throw values.error(
          name.span(), Wording.quote(name.text()) + " is no name of an element.", remedy);
    }
    return ElementName.of(name.text());
  }

  private ElementPath element(String key, Node node) {
    ElementPath path = values.elements(key, node);
    if (path.attribute().isPresent()) {
      throw values.error(
          node.span(), "an element is wanted here, not an attribute.", "Remove what is from @ on.");
    }
    return path;
  }

  private List<BlockRule> blocks(Node node) {
    List<BlockRule> rules = new ArrayList<>();
    String remedy = "Write an element and what it is, such as para: paragraph.";
    for (Node.Entry entry : values.entries("blocks", node, remedy)) {
      ElementPath path = values.elements("blocks", entry.key());
      if (path.steps().isEmpty()) {
        throw values.error(
            entry.key().span(),
            "an attribute of the whole article is no block.",
            "Name the element, such as image@alt.");
      }
      String kind = values.oneOf("kind", entry.value(), BlockKind.names());
      rules.add(new BlockRule(path, BlockKind.named(kind).orElseThrow()));
    }
    return rules;
  }

  private List<FieldRule> fields(Node node) {
    List<FieldRule> rules = new ArrayList<>();
    String remedy = "Write a field and where it stands, such as headline: head > title.";
    for (Node.Entry entry : values.entries("fields", node, remedy)) {
      Metadata.Kind kind = kind(entry.key(), " under fields", FIELD_KEYS);
      for (Node item : values.items(entry.key().text(), entry.value(), remedy)) {
        rules.add(new FieldRule(kind, values.elements(entry.key().text(), item)));
      }
    }
    return rules;
  }

  private Metadata.Kind kind(Node.Scalar key, String where, List<String> known) {
    if (!FIELD_KEYS.contains(key.text())) {
      throw values.unknownKey(key, where, known);
    }
    return Metadata.Kind.valueOf(key.text().toUpperCase(Locale.ROOT));
  }

  private FormatSettings.JsonLines jsonLines(Node.Mapping format) {
    List<Glob> files = List.of();
    List<List<String>> body = new ArrayList<>();
    Optional<BodyFormat> bodyFormat = Optional.empty();
    Optional<List<String>> id = Optional.empty();
    Map<Metadata.Kind, List<String>> fields = new EnumMap<>(Metadata.Kind.class);
    for (Node.Entry entry : format.entries()) {
      String key = entry.key().text();
      Node value = entry.value();
      switch (key) {
        case "files" -> files = values.globs(key, value);
        case "body" ->
            values.items(key, value, "Write a key.").forEach(item -> body.add(keys(key, item)));
        case "bodyFormat" -> {
          String name = values.oneOf(key, value, BODY_FORMATS);
          bodyFormat = Optional.of(BodyFormat.valueOf(name.toUpperCase(Locale.ROOT)));
        }
        case "id" -> id = Optional.of(keys(key, value));
        default ->
            fields.put(
                kind(entry.key(), " in a format of JSON Lines", JSONL_KEYS), keys(key, value));
      }
    }
    if (body.isEmpty()) {
      throw values.error(
          values.head(format.span()),
          "this format does not say where the text stands.",
          "Add body: with the key, such as body: content.html.");
    }
    if (bodyFormat.isEmpty()) {
      throw values.error(
          values.head(format.span()),
          "this format does not say what the body is written in.",
          "Add bodyFormat: html, markdown or text.");
    }
    return new FormatSettings.JsonLines(files, body, bodyFormat.get(), id, fields);
  }

  /** The keys that lead to a value, as one text with dots. */
  private List<String> keys(String key, Node node) {
    String remedy = "Write a key such as title, or keys with dots between them: content.html.";
    Node.Scalar scalar = values.scalar(key, node, remedy);
    List<String> keys = List.of(scalar.text().split("\\.", -1));
    if (keys.stream().anyMatch(String::isBlank)) {
      throw values.error(scalar.span(), "a key is missing here.", remedy);
    }
    return keys;
  }
}
