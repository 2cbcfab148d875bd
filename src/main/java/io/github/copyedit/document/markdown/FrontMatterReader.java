package io.github.copyedit.document.markdown;

import io.github.copyedit.data.Node;
import io.github.copyedit.document.Block;
import io.github.copyedit.document.Metadata;
import io.github.copyedit.document.Metadata.Kind;
import io.github.copyedit.document.Prose;
import io.github.copyedit.text.OffsetMap;
import io.github.copyedit.text.Span;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the fields that the common site generators and content systems write. */
final class FrontMatterReader {

  private static final String SUPPRESSIONS = "stet";
  private static final Map<String, Kind> KINDS = kinds();

  private final Article article;
  private final Span content;
  private final OffsetMap source;

  /**
   * @param content where the YAML stands in the source
   */
  FrontMatterReader(Article article, Span content) {
    this.article = article;
    this.content = content;
    this.source = OffsetMap.identity(content.start(), content.length());
  }

  void read(Node.Mapping mapping) {
    for (Node.Entry entry : mapping.entries()) {
      String name = entry.key().text().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
      Kind kind = KINDS.get(name);
      if (kind != null) {
        addAll(kind, entry.value());
      } else if (name.equals(SUPPRESSIONS)) {
        suppress(entry.value());
      }
    }
  }

  /** A value may be a list, of bylines for one, and each of them a mapping with a name. */
  private void addAll(Kind kind, Node value) {
    if (value instanceof Node.Scalar scalar) {
      add(kind, scalar);
    } else if (value instanceof Node.Sequence sequence && kind == Kind.BYLINE) {
      sequence.items().forEach(item -> addAll(kind, item));
    } else if (value instanceof Node.Mapping mapping && kind == Kind.BYLINE) {
      mapping.get("name").ifPresent(name -> addAll(kind, name));
    }
  }

  private void add(Kind kind, Node.Scalar scalar) {
    boolean named = kind == Kind.HEADLINE || kind == Kind.DEK;
    boolean text = scalar.type() == Node.ScalarType.TEXT || scalar.type() == Node.ScalarType.NUMBER;
    // "published: true" says nothing about when.
    if (scalar.text().isBlank() || !(text || (named && scalar.type() == Node.ScalarType.BOOLEAN))) {
      return;
    }
    Prose prose = FieldProse.of(new Prose(scalar.text(), scalar.map().within(source)));
    article.add(new Metadata.Field(kind, Metadata.Origin.FRONT_MATTER, prose));
    if (named) {
      article.add(
          new Block.FieldText(kind, prose, scalar.span().shift(content.start()), Optional.empty()));
    }
  }

  /** Each rule has a place of its own, so that one which suppresses nothing is found. */
  private void suppress(Node value) {
    if (value instanceof Node.Sequence sequence) {
      sequence.items().forEach(this::suppress);
    } else if (value instanceof Node.Scalar scalar && scalar.type() == Node.ScalarType.TEXT) {
      List<String> rules =
          Arrays.stream(scalar.text().split(","))
              .map(String::strip)
              .filter(rule -> !rule.isEmpty())
              .toList();
      article.suppressions().frontMatter(rules, scalar.span().shift(content.start()));
    }
  }

  private static Map<String, Kind> kinds() {
    Map<String, Kind> kinds = new HashMap<>();
    put(kinds, Kind.HEADLINE, "title", "headline");
    put(
        kinds,
        Kind.DEK,
        "description",
        "dek",
        "deck",
        "summary",
        "subtitle",
        "subhead",
        "subheading",
        "excerpt",
        "standfirst");
    put(kinds, Kind.BYLINE, "author", "authors", "byline", "bylines");
    put(
        kinds,
        Kind.PUBLISHED,
        "date",
        "published",
        "publishdate",
        "publisheddate",
        "publishedat",
        "publishedon",
        "publishedtime");
    put(kinds, Kind.PUBLISHED, "pubdate", "publicationdate", "datepublished");
    put(
        kinds,
        Kind.MODIFIED,
        "lastmod",
        "updated",
        "updatedat",
        "updatedon",
        "lastupdated",
        "modified",
        "modifiedat");
    put(
        kinds,
        Kind.MODIFIED,
        "modifieddate",
        "lastmodified",
        "lastmodifiedat",
        "datemodified",
        "dateupdated");
    put(kinds, Kind.LANGUAGE, "lang", "language", "locale");
    return Map.copyOf(kinds);
  }

  private static void put(Map<String, Kind> kinds, Kind kind, String... names) {
    Arrays.stream(names).forEach(name -> kinds.put(name, kind));
  }
}
