package io.github.copyedit.document.docx;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Metadata;
import io.github.copyedit.document.Prose;
import io.github.copyedit.text.Span;
import java.util.Locale;
import java.util.Optional;

/**
 * What a paragraph is.
 *
 * @param level of a heading, else 0
 */
record Shape(Kind kind, int level) {

  /** The kinds of paragraphs. */
  enum Kind {
    TITLE,
    SUBTITLE,
    HEADING,
    PARAGRAPH,
    LIST_ITEM,
    QUOTE,
    TABLE_CELL,
    CAPTION,
    FOOTNOTE,
    ALT_TEXT,
    /** The title among the properties. */
    TITLE_PROPERTY,
    AUTHOR_PROPERTY,
    /** A line of a table of contents, which a word processor makes out of the headings. */
    CONTENTS
  }

  /** The outline level that makes a paragraph text. */
  static final int BODY_LEVEL = 9;

  static final Shape PARAGRAPH = new Shape(Kind.PARAGRAPH, 0);
  static final Shape LIST_ITEM = new Shape(Kind.LIST_ITEM, 0);
  static final Shape ALT_TEXT = new Shape(Kind.ALT_TEXT, 0);
  static final Shape TITLE_PROPERTY = new Shape(Kind.TITLE_PROPERTY, 0);
  static final Shape AUTHOR_PROPERTY = new Shape(Kind.AUTHOR_PROPERTY, 0);
  private static final int DEEPEST_HEADING = 6;

  static Shape heading(int level) {
    return new Shape(Kind.HEADING, Math.min(level, DEEPEST_HEADING));
  }

  /** What a style's name means, for the names that are the same in all languages of Word. */
  static Optional<Shape> named(String name) {
    if (name.matches("heading [1-9]")) {
      return Optional.of(heading(name.charAt(name.length() - 1) - '0'));
    }
    if (name.matches("toc [1-9]|table of figures")) {
      return Optional.of(new Shape(Kind.CONTENTS, 0));
    }
    return Optional.ofNullable(
            switch (name) {
              case "title" -> Kind.TITLE;
              case "subtitle" -> Kind.SUBTITLE;
              case "caption" -> Kind.CAPTION;
              case "quote", "intense quote", "block text" -> Kind.QUOTE;
              case "footnote text", "endnote text" -> Kind.FOOTNOTE;
              default -> null;
            })
        .map(kind -> new Shape(kind, 0));
  }

  boolean isHeading() {
    return kind == Kind.HEADING || kind == Kind.TITLE;
  }

  /** What it is where it stands: text in a table is a cell's, text in a footnote is a footnote. */
  Shape within(Optional<Kind> surroundings) {
    boolean plain = kind == Kind.PARAGRAPH || kind == Kind.LIST_ITEM || kind == Kind.QUOTE;
    return surroundings.filter(around -> plain || around == Kind.FOOTNOTE).isPresent()
        ? new Shape(surroundings.get(), 0)
        : this;
  }

  Block block(Prose prose, Span source, Optional<Locale> language) {
    return switch (kind) {
      case TITLE -> new Block.Heading(1, prose, source, language);
      case HEADING -> new Block.Heading(level, prose, source, language);
      case LIST_ITEM -> new Block.ListItem(prose, source, language);
      case QUOTE -> new Block.Quote(prose, source, language);
      case TABLE_CELL -> new Block.TableCell(prose, source, language);
      case CAPTION -> new Block.Caption(prose, source, language);
      case FOOTNOTE -> new Block.Footnote(prose, source, language);
      case ALT_TEXT -> new Block.AltText(prose, source, language);
      case TITLE_PROPERTY -> new Block.FieldText(Metadata.Kind.HEADLINE, prose, source, language);
      case PARAGRAPH, SUBTITLE, CONTENTS, AUTHOR_PROPERTY ->
          new Block.Paragraph(prose, source, language);
    };
  }
}
