package io.github.copyedit.rule.newsroom.headings;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.rule.newsroom.copy.PlainFile;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * An article's headings as a tree.
 *
 * @param sections in their order
 */
record Outline(List<Section> sections) {

  private static final int DEEPEST = 6;

  /**
   * A heading and what stands below it.
   *
   * @param before the heading before it
   * @param next the heading behind it
   * @param parent index of the section that it is a part of, -1 for none
   * @param body the source up to the next heading
   */
  record Section(
      Block.Heading heading,
      Optional<Block.Heading> before,
      Optional<Block.Heading> next,
      int parent,
      Span body) {

    String text() {
      return heading.prose().text();
    }

    int level() {
      return heading.level();
    }

    /** Whether it is a short line of plain text next to another: that may as well be a list. */
    boolean isInRunOfLines(Document document) {
      boolean follows =
          before.filter(above -> above.level() > 1 && isNext(document, above, heading)).isPresent();
      return !isMarked(document, heading)
          && (follows || next.filter(below -> isNext(document, heading, below)).isPresent());
    }

    private static boolean isNext(Document document, Block.Heading above, Block.Heading below) {
      return above.source().end() <= below.source().start()
          && document.slice(new Span(above.source().end(), below.source().start())).isBlank();
    }
  }

  static Outline of(Document document) {
    List<Block.Heading> headings = document.headings();
    List<Section> sections = new ArrayList<>();
    int[] lastOfLevel = new int[DEEPEST + 1];
    Arrays.fill(lastOfLevel, -1);
    for (int i = 0; i < headings.size(); i++) {
      Block.Heading heading = headings.get(i);
      Optional<Block.Heading> next = at(headings, i + 1);
      int start = heading.source().end();
      int end = next.map(after -> after.source().start()).orElse(document.extent().end());
      int parent = -1;
      for (int level = heading.level() - 1; level > 0; level--) {
        parent = Math.max(parent, lastOfLevel[level]);
      }
      sections.add(
          new Section(
              heading, at(headings, i - 1), next, parent, new Span(start, Math.max(start, end))));
      lastOfLevel[heading.level()] = i;
    }
    return new Outline(List.copyOf(sections));
  }

  /** Whether the author marked it as a heading; in plain text it may have the looks of one only. */
  static boolean isMarked(Document document, Block.Heading heading) {
    return !PlainFile.is(document.source().file())
        || document.slice(heading.source()).strip().chars().anyMatch(c -> c == '\n' || c == '\r');
  }

  private static Optional<Block.Heading> at(List<Block.Heading> headings, int i) {
    return i < 0 || i >= headings.size() ? Optional.empty() : Optional.of(headings.get(i));
  }
}
