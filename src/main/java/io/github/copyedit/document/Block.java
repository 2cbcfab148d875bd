package io.github.copyedit.document;

import io.github.copyedit.text.Span;
import java.util.Locale;
import java.util.Optional;

/** A unit of an article that stands by itself: no sentence runs from one into the next. */
public sealed interface Block {

  Prose prose();

  /**
   * The block in the source, with its markup: for a Markdown paragraph its lines, for HTML the
   * element from tag to tag.
   */
  Span source();

  /** Set where the block says a language of its own; else the document's holds. */
  Optional<Locale> language();

  /**
   * Whether it belongs to the flow that is read from top to bottom; what doesn't is checked by
   * itself.
   */
  default boolean flows() {
    return true;
  }

  /** What reports call it, in kebab-case; for a field its kind. */
  String name();

  /** The same block with other prose at another place. */
  default Block at(Prose prose, Span source) {
    return with(prose, source, language());
  }

  /**
   * @param language empty for that of the document
   */
  Block with(Prose prose, Span source, Optional<Locale> language);

  /**
   * @param level 1 (the headline's) to 6
   */
  record Heading(int level, Prose prose, Span source, Optional<Locale> language) implements Block {
    @Override
    public String name() {
      return "heading";
    }

    @Override
    public Block with(Prose prose, Span source, Optional<Locale> language) {
      return new Heading(level, prose, source, language);
    }
  }

  record Paragraph(Prose prose, Span source, Optional<Locale> language) implements Block {
    @Override
    public String name() {
      return "paragraph";
    }

    @Override
    public Block with(Prose prose, Span source, Optional<Locale> language) {
      return new Paragraph(prose, source, language);
    }
  }

  record ListItem(Prose prose, Span source, Optional<Locale> language) implements Block {
    @Override
    public String name() {
      return "list-item";
    }

    @Override
    public Block with(Prose prose, Span source, Optional<Locale> language) {
      return new ListItem(prose, source, language);
    }
  }

  record Quote(Prose prose, Span source, Optional<Locale> language) implements Block {
    @Override
    public String name() {
      return "quote";
    }

    @Override
    public Block with(Prose prose, Span source, Optional<Locale> language) {
      return new Quote(prose, source, language);
    }
  }

  record TableCell(Prose prose, Span source, Optional<Locale> language) implements Block {
    @Override
    public boolean flows() {
      return false;
    }

    @Override
    public String name() {
      return "table-cell";
    }

    @Override
    public Block with(Prose prose, Span source, Optional<Locale> language) {
      return new TableCell(prose, source, language);
    }
  }

  record Caption(Prose prose, Span source, Optional<Locale> language) implements Block {
    @Override
    public boolean flows() {
      return false;
    }

    @Override
    public String name() {
      return "caption";
    }

    @Override
    public Block with(Prose prose, Span source, Optional<Locale> language) {
      return new Caption(prose, source, language);
    }
  }

  record AltText(Prose prose, Span source, Optional<Locale> language) implements Block {
    @Override
    public boolean flows() {
      return false;
    }

    @Override
    public String name() {
      return "alt-text";
    }

    @Override
    public Block with(Prose prose, Span source, Optional<Locale> language) {
      return new AltText(prose, source, language);
    }
  }

  /**
   * What shows when a reader points at something: the title of a link, an image, an abbreviation.
   */
  record TitleText(Prose prose, Span source, Optional<Locale> language) implements Block {
    @Override
    public boolean flows() {
      return false;
    }

    @Override
    public String name() {
      return "title-text";
    }

    @Override
    public Block with(Prose prose, Span source, Optional<Locale> language) {
      return new TitleText(prose, source, language);
    }
  }

  record Footnote(Prose prose, Span source, Optional<Locale> language) implements Block {
    @Override
    public boolean flows() {
      return false;
    }

    @Override
    public String name() {
      return "footnote";
    }

    @Override
    public Block with(Prose prose, Span source, Optional<Locale> language) {
      return new Footnote(prose, source, language);
    }
  }

  /** A headline or dek that stands in the metadata, not in the body. */
  record FieldText(Metadata.Kind kind, Prose prose, Span source, Optional<Locale> language)
      implements Block {
    @Override
    public boolean flows() {
      return false;
    }

    @Override
    public String name() {
      return kind.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Block with(Prose prose, Span source, Optional<Locale> language) {
      return new FieldText(kind, prose, source, language);
    }
  }
}
