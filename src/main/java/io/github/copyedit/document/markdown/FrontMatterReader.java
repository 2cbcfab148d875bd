package io.github.copyedit.document.markdown;

import io.github.copyedit.data.Node;
import io.github.copyedit.document.Block;
import io.github.copyedit.document.Metadata;
import io.github.copyedit.document.Metadata.Kind;
import io.github.copyedit.document.Prose;
import io.github.copyedit.text.OffsetMap;
import io.github.copyedit.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads the fields that the common site generators and content systems write. */
final class FrontMatterReader {

  private static final String SUPPRESSIONS = "stet";

  /** Deeper, nobody keeps what a reader sees. */
  private static final int DEEPEST = 4;

  private final Article article;
  private final Span content;
  private final OffsetMap source;

  /**
   * @param content where the fields stand in the source
   */
  FrontMatterReader(Article article, Span content) {
    this.article = article;
    this.content = content;
    this.source = OffsetMap.identity(content.start(), content.length());
  }

  void read(Node.Mapping mapping) {
    read(mapping, 1);
  }

  private void read(Node.Mapping mapping, int depth) {
    for (Node.Entry entry : mapping.entries()) {
      String name = FrontMatterNames.plain(entry.key().text());
      Optional<Kind> kind = FrontMatterNames.kind(name);
      if (kind.isPresent()) {
        addAll(kind.get(), entry.value());
      } else if (name.equals(SUPPRESSIONS) && depth == 1) {
        suppress(entry.value());
      } else if (entry.value() instanceof Node.Mapping inner && depth < DEEPEST) {
        readInner(name, inner, depth);
      } else if (entry.value() instanceof Node.Scalar scalar) {
        FrontMatterNames.picture(name).ifPresent(picture -> add(picture, scalar));
      }
    }
  }

  private void readInner(String name, Node.Mapping inner, int depth) {
    if (FrontMatterNames.holdsFields(name)) {
      read(inner, depth + 1);
    } else if (FrontMatterNames.isPicture(name)) {
      for (Node.Entry entry : inner.entries()) {
        String part = name + FrontMatterNames.plain(entry.key().text());
        if (entry.value() instanceof Node.Scalar scalar) {
          FrontMatterNames.picture(part).ifPresent(picture -> add(picture, scalar));
        }
      }
    } else if (FrontMatterNames.isLastUpdate(name)) {
      inner.get("date").ifPresent(date -> addAll(Kind.MODIFIED, date));
    }
  }

  /** A picture's text that a reader sees. */
  private void add(FrontMatterNames.Picture picture, Node.Scalar scalar) {
    if (scalar.text().isBlank() || scalar.type() != Node.ScalarType.TEXT) {
      return;
    }
    Prose prose = FieldProse.of(new Prose(scalar.text(), scalar.map().within(source)));
    Span span = scalar.span().shift(content.start());
    article.add(
        switch (picture) {
          case ALT -> new Block.AltText(prose, span, Optional.empty());
          case CAPTION -> new Block.Caption(prose, span, Optional.empty());
        });
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
}
