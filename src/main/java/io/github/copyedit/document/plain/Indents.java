package io.github.copyedit.document.plain;

import java.util.List;

/** Paragraphs that begin with an indented line, as in books. */
final class Indents {

  private static final int LEAST = 2;

  private Indents() {}

  /**
   * Whether a line behind others begins a paragraph by its indent. Where all but the first line are
   * indented they hang, and begin none.
   */
  static boolean startsParagraph(List<TextLine> group, int index) {
    TextLine line = group.get(index);
    TextLine before = group.get(index - 1);
    TextLine first = group.get(0);
    if (line.indent() < before.indent() + LEAST) {
      return false;
    }
    boolean likeTheFirst = first.indent() == line.indent();
    return likeTheFirst || (Wrapping.endsSentence(before) && !line.startsLow());
  }
}
