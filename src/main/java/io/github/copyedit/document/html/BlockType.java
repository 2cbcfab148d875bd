package io.github.copyedit.document.html;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Prose;
import io.github.copyedit.text.Span;
import java.util.Locale;
import java.util.Optional;

/**
 * What kind of block an element makes of the text in it.
 *
 * @param level of a heading, else 0
 */
record BlockType(Shape shape, int level) {

  /** The kinds of {@link Block} that flow from elements. */
  enum Shape {
    HEADING,
    PARAGRAPH,
    LIST_ITEM,
    QUOTE,
    TABLE_CELL,
    CAPTION,
    FOOTNOTE
  }

  static final BlockType PARAGRAPH = new BlockType(Shape.PARAGRAPH, 0);

  Block make(Prose prose, Span source, Optional<Locale> language) {
    return switch (shape) {
      case HEADING -> new Block.Heading(level, prose, source, language);
      case PARAGRAPH -> new Block.Paragraph(prose, source, language);
      case LIST_ITEM -> new Block.ListItem(prose, source, language);
      case QUOTE -> new Block.Quote(prose, source, language);
      case TABLE_CELL -> new Block.TableCell(prose, source, language);
      case CAPTION -> new Block.Caption(prose, source, language);
      case FOOTNOTE -> new Block.Footnote(prose, source, language);
    };
  }
}
