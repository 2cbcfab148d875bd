package io.github.copyedit.document.html;

import java.util.Set;

/** What stands in an element and what that makes of it. */
final class Elements {

  private static final Set<String> LAYOUT_MARKS =
      Set.of("table", "h1", "h2", "h3", "h4", "h5", "h6", "article", "section");
  private static final Set<String> LAYOUT_PARTS =
      Set.of("p", "div", "ul", "ol", "blockquote", "figure", "center");

  /**
   * A cell with so many characters of text has copy in it: pages of the nineties have their columns
   * in tables.
   */
  private static final int LONG_CELL = 400;

  private static final Set<String> NO_TABLE = Set.of("presentation", "none");

  private Elements() {}

  /**
   * Whether a table cell is a box of the page's layout, with paragraphs of its own, and no datum.
   */
  static boolean isLayoutCell(PageElement cell) {
    int parts = 0;
    for (PageNode child = cell.first(); child != null; child = child.next()) {
      if (child instanceof PageElement element) {
        if (LAYOUT_MARKS.contains(element.name())) {
          return true;
        }
        parts += LAYOUT_PARTS.contains(element.name()) ? 1 : 0;
      }
    }
    return parts > 1 || isOfNoTable(cell) || hasMoreTextThan(cell, LONG_CELL);
  }

  private static boolean isOfNoTable(PageElement cell) {
    PageElement table = cell.parent();
    while (table != null && !table.is("table")) {
      table = table.parent();
    }
    return table != null && NO_TABLE.contains(table.attribute(AttributeName.ROLE));
  }

  /** Whether it has more than so many characters of text; looks no further than needed. */
  static boolean hasMoreTextThan(PageElement element, int limit) {
    return textUpTo(limit, element, false) > limit;
  }

  /** The same of what a reader finds in it. */
  static boolean hasMoreVisibleTextThan(PageElement element, int limit) {
    return textUpTo(limit, element, true) > limit;
  }

  /** Characters of text in it; once they are more than the limit, no more are counted. */
  private static int textUpTo(int limit, PageElement element, boolean visible) {
    int seen = 0;
    for (PageNode child = element.first(); child != null && seen <= limit; child = child.next()) {
      if (child instanceof PageText text) {
        seen += text.isBlank() ? 0 : text.length();
      } else if (child instanceof PageElement inner && !(visible && isUnseen(inner))) {
        seen += textUpTo(limit - seen, inner, visible);
      }
    }
    return seen;
  }

  private static boolean isUnseen(PageElement element) {
    return element.meaning().leftOut().isPresent() || ElementMarks.isHidden(element);
  }
}
