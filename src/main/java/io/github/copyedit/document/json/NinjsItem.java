package io.github.copyedit.document.json;

import io.github.copyedit.data.Node;
import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.document.Image;
import io.github.copyedit.document.Metadata.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Reads one item of ninjs. */
final class NinjsItem {

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
        object.entries().stream()
            .anyMatch(entry -> !NinjsText.section(entry.key().text()).isEmpty());
    boolean mark =
        object.entries().stream()
            .anyMatch(entry -> MARKS.contains(NinjsText.lower(entry.key().text())));
    return uri && text && mark;
  }

  Document read(Optional<String> entry) {
    bodies();
    for (NinjsText text : NinjsText.of(item, "headline")) {
      article.shortText(text.role().contains("sub") ? Kind.DEK : Kind.HEADLINE, text.node());
    }
    NinjsText.of(item, "description").forEach(text -> article.summary(text.node()));
    for (Node.Entry field : item.entries()) {
      String key = NinjsText.lower(field.key().text());
      if (FIELDS.containsKey(key)) {
        article.field(FIELDS.get(key), field.value());
      } else if (NinjsText.section(field.key().text()).isEmpty() && !READ_APART.contains(key)) {
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
    List<NinjsText> bodies = NinjsText.of(item, "body");
    Optional<NinjsText> best =
        bodies.stream()
            .filter(text -> text.format().isPresent())
            .min(Comparator.comparing(text -> text.format().orElseThrow()));
    best.ifPresent(text -> article.body(text.node(), text.format().orElseThrow()));
    for (NinjsText text : bodies) {
      if (best.filter(read -> read == text).isEmpty()) {
        boolean known = text.format().isPresent();
        article.omit(
            "body " + text.role(),
            known ? "another form of the same content" : "content that is neither text nor HTML",
            text.node());
      }
    }
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
    List<NinjsText> captions = new ArrayList<>(NinjsText.of(associated, "description"));
    if (captions.isEmpty()) {
      captions.addAll(NinjsText.of(associated, "body"));
    }
    captions.forEach(
        text ->
            blocks(
                text.node(),
                block -> new Block.Caption(block.prose(), block.source(), block.language())));
    NinjsText.of(associated, "headline")
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
    Optional<Node> alt = NinjsText.key(associated, "alttext").filter(JsonPath::isText);
    alt.ifPresent(
        node ->
            blocks(
                node, block -> new Block.AltText(block.prose(), block.source(), block.language())));
    NinjsText.key(associated, "renditions")
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
}
