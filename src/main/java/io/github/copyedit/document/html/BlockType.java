package io.github.copyedit.document.html;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Prose;
import io.github.copyedit.text.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

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
    CAPTION
  }

  static final BlockType PARAGRAPH = new BlockType(Shape.PARAGRAPH, 0);

  private static final Pattern HEADING = Pattern.compile("h[1-6]");
  private static final Pattern LEVEL = Pattern.compile("[1-6]");

  /** Empty for an element that leaves the kind to what it stands in. */
  static Optional<BlockType> of(Element element) {
    String name = element.normalName();
    if (HEADING.matcher(name).matches()) {
      return Optional.of(new BlockType(Shape.HEADING, name.charAt(1) - '0'));
    }
    if (element.attr("role").equals("heading") && Elements.isBlock(element)) {
      String level = element.attr("aria-level");
      return Optional.of(
          new BlockType(Shape.HEADING, LEVEL.matcher(level).matches() ? level.charAt(0) - '0' : 2));
    }
    Optional<Shape> shape =
        switch (name) {
          case "li", "dt", "dd" -> Optional.of(Shape.LIST_ITEM);
          case "blockquote" -> Optional.of(Shape.QUOTE);
          case "td", "th" ->
              Optional.of(Elements.isLayoutCell(element) ? Shape.PARAGRAPH : Shape.TABLE_CELL);
          case "figcaption", "caption" -> Optional.of(Shape.CAPTION);
          default -> Optional.empty();
        };
    return shape.map(found -> new BlockType(found, 0));
  }

  Block make(Prose prose, Span source, Optional<Locale> language) {
    return switch (shape) {
      case HEADING -> new Block.Heading(level, prose, source, language);
      case PARAGRAPH -> new Block.Paragraph(prose, source, language);
      case LIST_ITEM -> new Block.ListItem(prose, source, language);
      case QUOTE -> new Block.Quote(prose, source, language);
      case TABLE_CELL -> new Block.TableCell(prose, source, language);
      case CAPTION -> new Block.Caption(prose, source, language);
    };
  }
}
