package io.github.copyedit.document.html;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the names of elements mean for the text in them. */
final class Elements {

  /**
   * Those that HTML's style sheet for browsers (section 15.3 of the standard) displays as blocks,
   * list items or parts of tables.
   */
  private static final Set<String> BLOCKS =
      Set.of(
          "html",
          "body",
          "address",
          "article",
          "aside",
          "blockquote",
          "center",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "frameset",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "legend",
          "li",
          "listing",
          "main",
          "menu",
          "nav",
          "noframes",
          "ol",
          "optgroup",
          "option",
          "p",
          "plaintext",
          "pre",
          "search",
          "section",
          "summary",
          "ul",
          "xmp",
          "table",
          "caption",
          "colgroup",
          "thead",
          "tbody",
          "tfoot",
          "tr",
          "td",
          "th");

  private static final Set<String> CODE = Set.of("code", "kbd", "samp", "var", "tt", "math");

  private static final Set<String> LAYOUT_MARKS =
      Set.of("table", "h1", "h2", "h3", "h4", "h5", "h6", "article", "section");
  private static final Set<String> LAYOUT_PARTS =
      Set.of("p", "div", "ul", "ol", "blockquote", "figure", "center");

  private static final Pattern DISPLAYED_AS_BLOCK =
      Pattern.compile("(?i)(?:^|;)\\s*display\\s*:\\s*(?:block|flex|grid|list-item|table)\\b");

  private Elements() {}

  /** Whether text before and after it belongs to different blocks. */
  static boolean isBlock(Element element) {
    return BLOCKS.contains(element.normalName())
        || DISPLAYED_AS_BLOCK.matcher(element.attr("style")).find();
  }

  /** Whether it holds machine's words in a sentence of human ones. */
  static boolean isInlineCode(Element element) {
    return CODE.contains(element.normalName());
  }

  /**
   * Whether a table cell is a box of the page's layout, with paragraphs of its own, and no datum.
   */
  static boolean isLayoutCell(Element cell) {
    int parts = 0;
    for (Element child : cell.children()) {
      if (LAYOUT_MARKS.contains(child.normalName())) {
        return true;
      }
      parts += LAYOUT_PARTS.contains(child.normalName()) ? 1 : 0;
    }
    return parts > 1;
  }
}
