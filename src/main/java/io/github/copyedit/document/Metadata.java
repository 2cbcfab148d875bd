package io.github.copyedit.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an article says about itself, each value with its place.
 *
 * @param fields in the order of the source; a kind may occur more than once
 */
public record Metadata(List<Field> fields) {

  public static final Metadata NONE = new Metadata(List.of());

  /** What a field says. */
  public enum Kind {
    HEADLINE,
    DEK,
    BYLINE,
    /** Where the story was filed, as in {@code KYIV, Ukraine (AP)}. */
    DATELINE,
    PUBLISHED,
    MODIFIED,
    LANGUAGE
  }

  /** Where a field stands. */
  public enum Origin {
    FRONT_MATTER,
    HEADER_LINE,
    META_TAG,
    JSON_LD,
    MICRODATA,
    TIME_ELEMENT,
    TITLE_ELEMENT,
    LANG_ATTRIBUTE,
    /** What a word processor keeps beside the text. */
    FILE_PROPERTY,
    /** A field of JSON. */
    DATA_FIELD,
    /** An element that the reader sees, such as the first heading or a byline. */
    ELEMENT
  }

  /**
   * @param value as written, not interpreted
   */
  public record Field(Kind kind, Origin origin, Prose value) {}

  public Metadata {
    fields = List.copyOf(fields);
  }

  /** These fields, and then the other's. */
  public Metadata and(Metadata other) {
    return new Metadata(Stream.concat(fields.stream(), other.fields.stream()).toList());
  }

  public List<Field> all(Kind kind) {
    return fields.stream().filter(field -> field.kind() == kind).toList();
  }

  public Optional<Field> first(Kind kind) {
    return fields.stream().filter(field -> field.kind() == kind).findFirst();
  }
}
