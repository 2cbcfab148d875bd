package io.github.copyedit.document.html;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

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

  /**
   * A cell with so many characters of text has copy in it: pages of the nineties have their columns
   * in tables.
   */
  private static final int LONG_CELL = 400;

  private static final Set<String> NO_TABLE = Set.of("presentation", "none");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private Elements() {}

  /**
   * An attribute's value, empty without one.
   *
   * @param name in lower case, as the tree has it
   */
  static String attribute(Element element, String name) {
    return element.attributesSize() == 0 ? "" : element.attributes().get(name);
  }

  /** Whether text before and after it belongs to different blocks. */
  static boolean isBlock(Element element) {
    if (BLOCKS.contains(element.normalName())) {
      return true;
    }
    String style = attribute(element, "style");
    return !style.isEmpty() && DISPLAYED_AS_BLOCK.matcher(style).find();
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
    return parts > 1 || isOfNoTable(cell) || hasMoreTextThan(cell, LONG_CELL);
  }

  private static boolean isOfNoTable(Element cell) {
    Element table = cell.parent();
    while (table != null && !table.normalName().equals("table")) {
      table = table.parent();
    }
    return table != null && NO_TABLE.contains(attribute(table, "role"));
  }

  /** Whether it has more than so many characters of text; looks no further than needed. */
  static boolean hasMoreTextThan(Element element, int limit) {
    int[] seen = {0};
    element.filter(
        (Node node, int depth) -> {
          if (node instanceof TextNode text && !text.isBlank()) {
            seen[0] += length(text);
          }
          return seen[0] > limit ? NodeFilter.FilterResult.STOP : NodeFilter.FilterResult.CONTINUE;
        });
    return seen[0] > limit;
  }

  /** Of the text as it is displayed. */
  static int length(TextNode text) {
    return BLANKS.matcher(text.getWholeText().strip()).replaceAll(" ").length();
  }
}
