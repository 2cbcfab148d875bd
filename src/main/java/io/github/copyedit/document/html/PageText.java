package io.github.copyedit.document.html;

import org.jsoup.nodes.TextNode;

/** A text of a page. */
final class PageText extends PageNode {

  private final TextNode node;
  private final String text;
  private final boolean blank;

  PageText(TextNode node) {
    this.node = node;
    this.text = node.getWholeText();
    this.blank = Characters.isBlank(text);
  }

  TextNode node() {
    return node;
  }

  /** Decoded, with all of its blanks. */
  String text() {
    return text;
  }

  /** Whether it is empty or nothing but white space. */
  boolean isBlank() {
    return blank;
  }

  /** Characters of the text as it is displayed. */
  int length() {
    int length = 0;
    int start = start();
    int end = end(start);
    boolean blankBefore = false;
    for (int i = start; i < end; i++) {
      boolean blankHere = Characters.isAsciiBlank(text.charAt(i));
      length += blankHere && blankBefore ? 0 : 1;
      blankBefore = blankHere;
    }
    return length;
  }

  /** Characters of the text without the blanks at its edges. */
  int strippedLength() {
    int start = start();
    return end(start) - start;
  }

  private int start() {
    int start = 0;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return start;
  }

  private int end(int start) {
    int end = text.length();
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }
}
