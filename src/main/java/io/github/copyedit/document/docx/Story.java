package io.github.copyedit.document.docx;

import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A text that is read by itself, from top to bottom: the body, the footnotes.
 *
 * @param name for people
 * @param lines its paragraphs
 * @param tables the lines of each, by their indexes
 */
record Story(String name, List<Line> lines, List<Span> tables) {

  /** A paragraph, the empty ones too. */
  record Line(Shape shape, ParagraphText text) {}

  Story(String name) {
    this(name, new ArrayList<>(), new ArrayList<>());
  }

  boolean hasWords() {
    return lines.stream().anyMatch(line -> !line.text().text().isBlank());
  }
}
