package io.github.copyedit.document.html;

import io.github.copyedit.document.html.BlockType.Shape;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows what kinds of blocks elements make, by their names, roles and customary classes. */
final class BlockTypes {

  private static final Pattern CAPTION =
      Pattern.compile(
          "(?i)(?:[\\w-]*[-_])?(?:image|img|photo|picture|figure|media|gallery|slide|thumb|video|wp)"
              + "[-_]{0,2}caption(?:[-_]{0,2}text)?|caption(?:[-_]{0,2}text)?|bildunterschrift");
  private static final Pattern CREDIT =
      Pattern.compile(
          "(?i)(?:[\\w-]*[-_])?(?:image|img|photo|picture|media|figure|caption)?"
              + "(?:credits?|copyright|photographer)(?:[-_]{0,2}text)?");

  /** More text is an article whose class speaks of a caption in it. */
  private static final int LONGEST_CAPTION = 1500;

  private static final Set<String> PAGE_PARTS = Set.of("html", "body", "main", "article");

  private final ClassTest captions;
  private final ClassTest credits;
  private final Footnotes footnotes;

  BlockTypes(ClassNames names, Footnotes footnotes) {
    this.captions = names.test(CAPTION, "caption", "bildunterschrift");
    this.credits = names.test(CREDIT, "credit", "copyright", "photographer");
    this.footnotes = footnotes;
  }

  /**
   * Whether text before and after the element belongs to different blocks.
   *
   * @param around the kind of block that it stands in
   */
  boolean isBlock(PageElement element, BlockType around) {
    if (element.isBlock()) {
      return true;
    }
    if (element.is("cite")) {
      return element.parent() != null && element.parent().is("blockquote");
    }
    return isCaption(element) || (around.shape() == Shape.CAPTION && credits.fits(element));
  }

  /**
   * What a block element makes of its text.
   *
   * @param around the kind of block that it stands in
   */
  BlockType of(PageElement element, BlockType around) {
    String name = element.name();
    int level = level(element, name);
    if (level > 0) {
      return new BlockType(Shape.HEADING, level);
    }
    if (around.shape() != Shape.FOOTNOTE && footnotes.holds(element)) {
      return new BlockType(Shape.FOOTNOTE, 0);
    }
    return shape(element, name, around).map(shape -> new BlockType(shape, 0)).orElse(around);
  }

  private Optional<Shape> shape(PageElement element, String name, BlockType around) {
    return switch (name) {
      case "li", "dt", "dd" ->
          around.shape() == Shape.FOOTNOTE ? Optional.empty() : Optional.of(Shape.LIST_ITEM);
      case "blockquote" -> Optional.of(Shape.QUOTE);
      case "td", "th" ->
          Optional.of(Elements.isLayoutCell(element) ? Shape.PARAGRAPH : Shape.TABLE_CELL);
      case "figure", "figcaption", "caption" -> Optional.of(Shape.CAPTION);
      default -> isCaption(element) ? Optional.of(Shape.CAPTION) : Optional.empty();
    };
  }

  private static int level(PageElement element, String name) {
    if (name.length() == 2 && name.charAt(0) == 'h' && isLevel(name)) {
      return name.charAt(1) - '0';
    }
    if (!element.attribute(AttributeName.ROLE).equals("heading")) {
      return 0;
    }
    String level = element.attribute(AttributeName.ARIA_LEVEL);
    return level.length() == 1 && isLevel("h" + level) ? level.charAt(0) - '0' : 2;
  }

  private static boolean isLevel(String name) {
    return name.charAt(1) >= '1' && name.charAt(1) <= '6';
  }

  private boolean isCaption(PageElement element) {
    return captions.fits(element)
        && !PAGE_PARTS.contains(element.name())
        && !Elements.hasMoreTextThan(element, LONGEST_CAPTION);
  }
}
