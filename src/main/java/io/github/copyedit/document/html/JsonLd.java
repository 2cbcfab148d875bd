package io.github.copyedit.document.html;

import io.github.copyedit.data.Json;
import io.github.copyedit.data.MalformedDataException;
import io.github.copyedit.data.Node;
import io.github.copyedit.document.Metadata.Field;
import io.github.copyedit.document.Metadata.Kind;
import io.github.copyedit.document.Metadata.Origin;
import io.github.copyedit.text.OffsetMap;
import io.github.copyedit.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads what a page says of its article in JSON-LD with the words of schema.org. */
final class JsonLd {

  /** Content systems hide the JSON from browsers of the nineties, or from XML. */
  private static final List<String> OPENERS =
      List.of("//", "<!--", "<![CDATA[", "/*<![CDATA[*/", "/* <![CDATA[ */");

  private static final List<String> CLOSERS = List.of("-->", "]]>", "//", "/*]]>*/", "/* ]]> */");

  private static final Pattern ARTICLE =
      Pattern.compile(
          "(?i)(?:.*[/:])?(?:\\w*Article|\\w*Posting|Report|\\w*Review|CreativeWork|Recipe)");
  private static final Pattern PAGE = Pattern.compile("(?i)(?:.*[/:])?\\w*Page");

  /**
   * Where an article's item may stand in a bigger one; list items and comments speak of other
   * articles.
   */
  private static final List<String> INWARD =
      List.of("@graph", "mainEntity", "mainEntityOfPage", "hasPart");

  /** An author of an author of an author is a loop. */
  private static final int DEEPEST_AUTHOR = 4;

  /**
   * An object of a script.
   *
   * @param start where the script's JSON begins in the source
   */
  private record Item(Node node, int start) {
    Optional<Item> get(String key) {
      return node instanceof Node.Mapping mapping
          ? mapping.get(key).map(value -> new Item(value, start))
          : Optional.empty();
    }

    /** The items of a list, else itself. */
    Stream<Item> each() {
      return node instanceof Node.Sequence list
          ? list.items().stream().map(value -> new Item(value, start))
          : Stream.of(this);
    }

    Optional<Node.Scalar> text() {
      return node instanceof Node.Scalar scalar && scalar.type() == Node.ScalarType.TEXT
          ? Optional.of(scalar)
          : Optional.empty();
    }
  }

  private final String source;
  private final List<Item> articles = new ArrayList<>();
  private final List<Item> pages = new ArrayList<>();
  private final Map<String, Item> byId = new HashMap<>();

  JsonLd(String source) {
    this.source = source;
  }

  /**
   * Takes in one script.
   *
   * @throws MalformedDataException when it is not JSON
   */
  void add(Span script) throws MalformedDataException {
    Span inner = unwrapped(script);
    if (!inner.isEmpty()) {
      collect(new Item(Json.parse(inner.of(source)), inner.start()));
    }
  }

  /** What all scripts together say; of pages only what none says of an article. */
  List<Field> fields() {
    List<Field> fields = new ArrayList<>();
    fields.addAll(first(Kind.PUBLISHED, "datePublished", "dateCreated"));
    fields.addAll(first(Kind.MODIFIED, "dateModified"));
    fields.addAll(first(Kind.LANGUAGE, "inLanguage"));
    for (Item item : articles) {
      fields.addAll(field(Kind.HEADLINE, item.get("headline")));
      item.get("author").ifPresent(author -> fields.addAll(bylines(author, 0)));
    }
    return fields;
  }

  private List<Field> first(Kind kind, String... keys) {
    for (List<Item> items : List.of(articles, pages)) {
      for (String key : keys) {
        List<Field> found =
            items.stream().flatMap(item -> field(kind, item.get(key)).stream()).toList();
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  private void collect(Item whole) {
    Deque<Item> left = new ArrayDeque<>(List.of(whole));
    while (!left.isEmpty()) {
      Item item = left.removeFirst();
      if (item.node() instanceof Node.Sequence) {
        item.each().forEach(left::addLast);
      } else if (item.node() instanceof Node.Mapping) {
        sort(item);
        INWARD.forEach(key -> item.get(key).ifPresent(left::addLast));
      }
    }
  }

  private void sort(Item item) {
    item.get("@id")
        .flatMap(Item::text)
        .filter(id -> item.get("name").isPresent())
        .ifPresent(id -> byId.putIfAbsent(id.text(), item));
    List<String> types =
        item.get("@type").stream()
            .flatMap(Item::each)
            .flatMap(type -> type.text().stream())
            .map(Node.Scalar::text)
            .toList();
    if (types.stream().anyMatch(type -> ARTICLE.matcher(type).matches())) {
      articles.add(item);
    } else if (types.isEmpty() || types.stream().anyMatch(type -> PAGE.matcher(type).matches())) {
      pages.add(item);
    }
  }

  private List<Field> bylines(Item author, int depth) {
    if (depth > DEEPEST_AUTHOR) {
      return List.of();
    }
    List<Field> fields = new ArrayList<>();
    author
        .each()
        .forEach(
            one -> {
              Optional<Item> reference =
                  one.get("@id")
                      .flatMap(Item::text)
                      .flatMap(id -> Optional.ofNullable(byId.get(id.text())));
              if (one.node() instanceof Node.Sequence) {
                fields.addAll(bylines(one, depth + 1));
              } else if (one.text().isPresent()) {
                fields.addAll(field(Kind.BYLINE, Optional.of(one)));
              } else {
                fields.addAll(
                    field(
                        Kind.BYLINE,
                        one.get("name").or(() -> reference.flatMap(item -> item.get("name")))));
              }
            });
    return fields;
  }

  private List<Field> field(Kind kind, Optional<Item> value) {
    return value.stream().flatMap(Item::each).flatMap(item -> field(kind, item).stream()).toList();
  }

  private Optional<Field> field(Kind kind, Item item) {
    Optional<Node.Scalar> scalar =
        item.text()
            .or(() -> item.get("@value").flatMap(Item::text))
            .filter(found -> !found.text().isBlank());
    return scalar.map(
        found -> {
          OffsetMap map =
              found.map().within(OffsetMap.identity(item.start(), source.length() - item.start()));
          return new Field(kind, Origin.JSON_LD, ProseBuilder.collapse(source, found.text(), map));
        });
  }

  private Span unwrapped(Span script) {
    Span inner = stripped(script);
    for (boolean again = true; again; ) {
      Span before = inner;
      inner = stripped(new Span(inner.start() + opener(inner), inner.end()));
      inner = stripped(new Span(inner.start(), inner.end() - closer(inner)));
      again = !inner.equals(before);
    }
    return inner;
  }

  private int opener(Span inner) {
    return longest(OPENERS, mark -> holds(inner, inner.start(), mark));
  }

  private int closer(Span inner) {
    return longest(CLOSERS, mark -> holds(inner, inner.end() - mark.length(), mark));
  }

  private boolean holds(Span inner, int at, String mark) {
    return mark.length() <= inner.length() && source.startsWith(mark, at);
  }

  private static int longest(List<String> marks, Predicate<String> fits) {
    return marks.stream().filter(fits).mapToInt(String::length).max().orElse(0);
  }

  private Span stripped(Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && Character.isWhitespace(source.charAt(start))) {
      start++;
    }
    while (start < end && Character.isWhitespace(source.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }
}
