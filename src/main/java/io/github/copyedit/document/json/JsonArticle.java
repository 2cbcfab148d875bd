package io.github.copyedit.document.json;

import io.github.copyedit.data.Node;
import io.github.copyedit.data.Node.ScalarType;
import io.github.copyedit.document.ArticleBuilder;
import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.document.Embedding;
import io.github.copyedit.document.FormatSettings.BodyFormat;
import io.github.copyedit.document.Metadata.Kind;
import io.github.copyedit.document.Metadata.Origin;
import io.github.copyedit.document.Omission;
import io.github.copyedit.document.Prose;
import io.github.copyedit.document.Summaries;
import io.github.copyedit.document.SuppressionScanner;
import io.github.copyedit.source.Source;
import io.github.copyedit.text.OffsetMap;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts one article together whose texts are strings of JSON. */
final class JsonArticle {

  /** An entity or a tag: then a short text is HTML. */
  private static final Pattern MARKUP =
      Pattern.compile("&(?:#\\d|#[xX][0-9a-fA-F]|[A-Za-z][A-Za-z0-9]*+;)|</?[A-Za-z]");

  private final Source source;
  private final OffsetMap place;
  private final int start;
  private final BodyParsers parsers;
  private final ArticleBuilder article;
  private final ArticleBuilder bodies;
  private Optional<Summaries> ofBodies = Optional.empty();

  /**
   * @param part of the file that was read as JSON
   */
  JsonArticle(Source source, Span part, BodyParsers parsers) {
    this.source = source;
    this.place = OffsetMap.identity(part.start(), part.length());
    this.start = part.start();
    this.parsers = parsers;
    this.article = new ArticleBuilder(source);
    this.bodies = new ArticleBuilder(source);
  }

  /** A string, unescaped, at its place in the file; empty for what is no text. */
  Optional<Prose> text(Node node) {
    return node instanceof Node.Scalar scalar && scalar.type() == ScalarType.TEXT
        ? Optional.of(new Prose(scalar.text(), scalar.map().within(place)))
        : Optional.empty();
  }

  Span span(Node node) {
    return node.span().shift(start);
  }

  void body(Node node, BodyFormat format) {
    text(node)
        .map(text -> new Embedding(source, text).read(parsers.of(format), span(node)))
        .ifPresent(bodies::add);
    ofBodies = Optional.empty();
  }

  /** A headline or dek: plain, or HTML where it has its marks. */
  void shortText(Kind kind, Node node) {
    Document found = read(node);
    show(kind, found, found.blocks());
  }

  /** A dek that may say what a body says; to be called after the bodies are known. */
  void summary(Node node) {
    Document found = read(node);
    Summaries summaries = ofBodies.orElseGet(() -> new Summaries(content()));
    ofBodies = Optional.of(summaries);
    List<Block> own = summaries.beyond(found);
    show(Kind.DEK, found, own);
    if (own.isEmpty() && !found.blocks().isEmpty()) {
      omit("summary", "says what the body says", node);
    }
  }

  /** Blocks of a short text, for the caller to make of them what they are. */
  Document read(Node node) {
    Optional<Prose> text = text(node);
    if (text.isPresent() && MARKUP.matcher(text.get().text()).find()) {
      return new Embedding(source, text.get()).read(parsers.html(), span(node));
    }
    ArticleBuilder part = new ArticleBuilder(source);
    text.map(Prose::collapsed)
        .filter(words -> !words.text().isBlank())
        .ifPresent(words -> part.block(new Block.Paragraph(words, span(node), Optional.empty())));
    return part.build(Optional.empty(), span(node));
  }

  private void show(Kind kind, Document found, List<Block> blocks) {
    for (Block block : blocks) {
      if (block.flows()) {
        article.text(kind, Origin.DATA_FIELD, block.prose(), block.source());
      } else {
        article.block(block);
      }
    }
    if (!blocks.isEmpty()) {
      found.links().forEach(article::link);
      found.images().forEach(article::image);
      found.omissions().forEach(article::omission);
    }
  }

  /** A date, a name, a language. Numbers count as written. */
  void field(Kind kind, Node node) {
    if (node instanceof Node.Sequence list) {
      list.items().forEach(item -> field(kind, item));
      return;
    }
    if (node instanceof Node.Scalar scalar && scalar.type() != ScalarType.NULL) {
      Prose value = new Prose(scalar.text(), scalar.map().within(place)).collapsed();
      if (!value.text().isEmpty()) {
        article.field(kind, Origin.DATA_FIELD, value);
        if (kind == Kind.BYLINE) {
          omit(kind.name().toLowerCase(Locale.ROOT), "read as a field", node);
        }
      }
    }
  }

  void omit(String name, String reason, Node node) {
    article.omission(new Omission(name, reason, span(node)));
  }

  void block(Block block) {
    article.block(block);
  }

  /** The texts of all blocks so far. */
  Set<String> said() {
    return Stream.of(bodies, article)
        .flatMap(part -> part.blocks().stream())
        .map(block -> block.prose().text())
        .collect(Collectors.toSet());
  }

  ArticleBuilder article() {
    return article;
  }

  private Document content() {
    return bodies.build(Optional.empty(), new Span(0, source.text().length()));
  }

  /**
   * @param root of the article; its key {@code stet} may name rules
   */
  Document finish(Optional<String> entry, Node.Mapping root) {
    Span extent = span(root);
    article.add(content());
    SuppressionScanner scanner = new SuppressionScanner();
    root.get("stet").ifPresent(node -> scanner.frontMatter(rules(node), span(node)));
    scanner.build(extent, article.blocks()).forEach(article::suppression);
    return article.build(entry, extent);
  }

  private static List<String> rules(Node node) {
    List<Node> items = node instanceof Node.Sequence list ? list.items() : List.of(node);
    List<String> rules = new ArrayList<>();
    for (Node item : items) {
      if (item instanceof Node.Scalar scalar && scalar.type() == ScalarType.TEXT) {
        for (String rule : scalar.text().split(",")) {
          rules.add(rule.strip());
        }
      }
    }
    rules.removeIf(String::isEmpty);
    return rules;
  }
}
