package io.github.copyedit.document.plain;

import io.github.copyedit.document.plain.TextParagraph.Role;
import java.util.List;

/**
 * Which paragraphs are headings: those that are underlined, and those that look like one at a place
 * where one may stand.
 *
 * @param titled whether a header line has the headline
 */
record Headings(List<TextParagraph> paragraphs, boolean titled) {

  private static final int HEADLINE = 1;
  private static final int SECTION = 2;
  private static final int NONE = 0;

  /** 1 for the headline, 2 for a section's heading, 0 for what is none. */
  int level(int index) {
    TextParagraph paragraph = paragraphs.get(index);
    boolean first = index == 0 && !titled;
    if (paragraph.role() == Role.UNDERLINED) {
      return first ? HEADLINE : SECTION;
    }
    if (paragraph.role() != Role.TEXT || !paragraph.isOneLine()) {
      return NONE;
    }
    if (first) {
      return isHeadline(paragraph) ? HEADLINE : NONE;
    }
    return headsSection(index) ? SECTION : NONE;
  }

  private boolean isHeadline(TextParagraph first) {
    return HeadingShape.isHeadline(first.firstLine().text())
        && paragraphs.stream().skip(1).anyMatch(TextParagraph::isRunningText);
  }

  /**
   * A heading has running text under it, with at most one label in between: a menu is a column of
   * short lines.
   */
  private boolean headsSection(int index) {
    return HeadingShape.isSection(paragraphs.get(index).firstLine().text())
        && paragraphs.stream()
            .skip(index + 1L)
            .limit(2)
            .anyMatch(next -> next.isRunningText() || next.role() == Role.LIST_ITEM);
  }
}
