package io.github.copyedit.document.json;

import io.github.copyedit.data.Node;
import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.document.FormatSettings.BodyFormat;
import io.github.copyedit.document.Image;
import io.github.copyedit.document.Metadata.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Reads one item of ninjs. From 2.0 on the names of 1.x with an underscore ({@code body_text}) are
 * lists with roles ({@code bodies}); upper and lower case changed from 2.x to 3.x.
 */
final class NinjsItem {

  /** A text of the item with what is said about it. */
  private record Text(String role, String contentType, Node node) {}

  private static final Map<String, Kind> FIELDS =
      Map.of(
          "byline", Kind.BYLINE,
          "by", Kind.BYLINE,
          "language", Kind.LANGUAGE,
          "firstcreated", Kind.PUBLISHED,
          "contentcreated", Kind.PUBLISHED,
          "versioncreated", Kind.MODIFIED);

  private static final Set<String> MARKS =
      Set.of(
          "type",
          "mimetype",
          "representationtype",
          "profile",
          "version",
          "versioncreated",
          "pubstatus",
          "standard",
          "$standard");

  private static final Set<String> READ_APART = Set.of("associations", "stet", "uri");

  private final JsonArticle article;
  private final Node.Mapping item;

  /** Captions stand in bodies as well. */
  private final Set<String> said = new HashSet<>();

  NinjsItem(JsonArticle article, Node.Mapping item) {
    this.article = article;
    this.item = item;
  }

  /** Whether an object has ninjs's one required field, a text of its, and a mark of its. */
  static boolean is(Node.Mapping object) {
    boolean uri =
        object.get("uri").or(() -> object.get("guid")).filter(JsonPath::isText).isPresent();
    boolean text =
        object.entries().stream().anyMatch(entry -> !section(entry.key().text()).isEmpty());
    boolean mark =
        object.entries().stream().anyMatch(entry -> MARKS.contains(lower(entry.key().text())));
    return uri && text && mark;
  }

  Document read(Optional<String> entry) {
    bodies();
    for (Text text : texts(item, "headline")) {
      article.shortText(text.role().contains("sub") ? Kind.DEK : Kind.HEADLINE, text.node());
    }
    texts(item, "description").forEach(text -> article.summary(text.node()));
    for (Node.Entry field : item.entries()) {
      String key = lower(field.key().text());
      if (FIELDS.containsKey(key)) {
        article.field(FIELDS.get(key), field.value());
      } else if (section(field.key().text()).isEmpty() && !READ_APART.contains(key)) {
        article
            .text(field.value())
            .filter(text -> text.text().strip().contains(" "))
            .ifPresent(text -> article.omit(field.key().text(), "about the item", field.value()));
      }
    }
    said.addAll(article.said());
    item.get("associations").ifPresent(this::associations);
    return article.finish(entry, item);
  }

  /** They say the same in several formats: the one with the most structure is read. */
  private void bodies() {
    List<Text> bodies = texts(item, "body");
    Optional<Text> best =
        bodies.stream()
            .filter(text -> format(text).isPresent())
            .min(Comparator.comparing(text -> format(text).orElseThrow()));
    best.ifPresent(text -> article.body(text.node(), format(text).orElseThrow()));
    for (Text text : bodies) {
      if (best.filter(read -> read == text).isEmpty()) {
        boolean known = format(text).isPresent();
        article.omit(
            "body " + text.role(),
            known ? "another form of the same content" : "content that is neither text nor HTML",
            text.node());
      }
    }
  }

  /** HTML before Markdown before plain text: the order of the constants. */
  private static Optional<BodyFormat> format(Text text) {
    String type = text.contentType();
    if (type.isEmpty()) {
      return switch (text.role()) {
        case "xhtml", "html", "html5", "richtext", "richhtml5" -> Optional.of(BodyFormat.HTML);
        case "markdown", "md" -> Optional.of(BodyFormat.MARKDOWN);
        case "xml", "nitf", "ttnitf", "newsml" -> Optional.empty();
        default -> Optional.of(BodyFormat.TEXT);
      };
    }
    return switch (type) {
      case "text/html", "application/xhtml+xml" -> Optional.of(BodyFormat.HTML);
      case "text/markdown" -> Optional.of(BodyFormat.MARKDOWN);
      case "text/plain" -> Optional.of(BodyFormat.TEXT);
      default -> Optional.empty();
    };
  }

  private void associations(Node node) {
    List<Node> items = new ArrayList<>();
    if (node instanceof Node.Mapping named) {
      named.entries().forEach(entry -> items.add(entry.value()));
    } else if (node instanceof Node.Sequence list) {
      items.addAll(list.items());
    }
    for (Node associated : items) {
      if (associated instanceof Node.Mapping mapping) {
        association(mapping);
      }
    }
  }

  private void association(Node.Mapping associated) {
    String type = associated.get("type").flatMap(JsonPath::written).orElse("");
    if (type.equals("text") || type.equals("composite")) {
      article.omit("associations", "another article", associated);
      return;
    }
    List<Text> captions = new ArrayList<>(texts(associated, "description"));
    if (captions.isEmpty()) {
      captions.addAll(texts(associated, "body"));
    }
    captions.forEach(
        text ->
            blocks(
                text.node(),
                block -> new Block.Caption(block.prose(), block.source(), block.language())));
    texts(associated, "headline")
        .forEach(
            text ->
                blocks(
                    text.node(),
                    block -> new Block.TitleText(block.prose(), block.source(), block.language())));
    image(associated);
  }

  private void blocks(Node node, UnaryOperator<Block> kind) {
    for (Block block : article.read(node).blocks()) {
      if (said.add(block.prose().text())) {
        article.block(kind.apply(block));
      }
    }
  }

  private void image(Node.Mapping associated) {
    Optional<Node> alt = key(associated, "alttext").filter(JsonPath::isText);
    alt.ifPresent(
        node ->
            blocks(
                node, block -> new Block.AltText(block.prose(), block.source(), block.language())));
    key(associated, "renditions")
        .flatMap(NinjsItem::first)
        .flatMap(rendition -> JsonPath.find(rendition, List.of("href")))
        .flatMap(JsonPath::written)
        .ifPresent(
            href ->
                article
                    .article()
                    .image(
                        new Image(href, alt.flatMap(JsonPath::written), article.span(associated))));
  }

  private static Optional<Node> first(Node node) {
    if (node instanceof Node.Mapping named) {
      return named.entries().stream().map(Node.Entry::value).findFirst();
    }
    return node instanceof Node.Sequence list
        ? list.items().stream().findFirst()
        : Optional.empty();
  }

  private static Optional<Node> key(Node.Mapping object, String name) {
    return object.entries().stream()
        .filter(entry -> lower(entry.key().text()).equals(name))
        .map(Node.Entry::value)
        .findFirst();
  }

  /** The item's texts of a section, in their order. */
  private static List<Text> texts(Node.Mapping object, String section) {
    List<Text> texts = new ArrayList<>();
    for (Node.Entry entry : object.entries()) {
      String key = entry.key().text();
      if (!section(key).equals(section)) {
        continue;
      }
      if (JsonPath.isText(entry.value())) {
        int underscore = key.indexOf('_');
        texts.add(
            new Text(
                underscore < 0 ? "" : lower(key.substring(underscore + 1)), "", entry.value()));
      } else if (entry.value() instanceof Node.Sequence list) {
        list.items().forEach(item -> listed(item).ifPresent(texts::add));
      }
    }
    return texts;
  }

  private static Optional<Text> listed(Node node) {
    if (!(node instanceof Node.Mapping mapping)) {
      return Optional.empty();
    }
    String role = mapping.get("role").flatMap(JsonPath::written).map(NinjsItem::lower).orElse("");
    String type = key(mapping, "contenttype").flatMap(JsonPath::written).orElse("");
    return mapping.get("value").filter(JsonPath::isText).map(value -> new Text(role, type, value));
  }

  /** The section that a key is of: headline, description or body; empty for others. */
  private static String section(String key) {
    int underscore = key.indexOf('_');
    return switch (underscore < 0 ? key : key.substring(0, underscore)) {
      case "headline", "headlines" -> "headline";
      case "description", "descriptions" -> "description";
      case "body", "bodies" -> "body";
      default -> "";
    };
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
