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

  /**
   * @param level 1 (the headline's) to 6
   */
  record Heading(int level, Prose prose, Span source, Optional<Locale> language) implements Block {}

  record Paragraph(Prose prose, Span source, Optional<Locale> language) implements Block {}

  record ListItem(Prose prose, Span source, Optional<Locale> language) implements Block {}

  record Quote(Prose prose, Span source, Optional<Locale> language) implements Block {}

  record TableCell(Prose prose, Span source, Optional<Locale> language) implements Block {
    @Override
    public boolean flows() {
      return false;
    }
  }

  record Caption(Prose prose, Span source, Optional<Locale> language) implements Block {
    @Override
    public boolean flows() {
      return false;
    }
  }

  record AltText(Prose prose, Span source, Optional<Locale> language) implements Block {
    @Override
    public boolean flows() {
      return false;
    }
  }

  /** A headline or dek that stands in the metadata, not in the body. */
  record FieldText(Metadata.Kind kind, Prose prose, Span source, Optional<Locale> language)
      implements Block {
    @Override
    public boolean flows() {
      return false;
    }
  }
}
