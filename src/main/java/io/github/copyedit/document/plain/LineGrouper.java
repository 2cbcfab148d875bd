package io.github.copyedit.document.plain;

import io.github.copyedit.document.Omission;
import io.github.copyedit.document.plain.TextParagraph.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Puts the lines of a file together to paragraphs, cells, quotes and underlined headings. */
final class LineGrouper {

  private final List<TextLine> lines;
  private final boolean[] rows;
  private final Wrapping wrapping;
  private final Predicate<TextLine> taken;
  private final List<TextLine> group = new ArrayList<>();
  private final List<TextParagraph> paragraphs = new ArrayList<>();
  private final List<Omission> omissions = new ArrayList<>();

  /**
   * @param taken asked for each line that is no row and no mark, in order: whether it is read as
   *     something else
   */
  LineGrouper(List<TextLine> lines, Predicate<TextLine> taken) {
    this.lines = lines;
    this.rows = TableLines.rows(lines);
    this.wrapping = Wrapping.of(lines);
    this.taken = taken;
  }

  void run() {
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      if (line.isBlank()) {
        endGroup();
      } else if (rows[i]) {
        endGroup();
        TableLines.cells(line)
            .forEach(cell -> paragraphs.add(TextParagraph.of(Role.CELL, List.of(cell))));
      } else if (isMark(i) || taken.test(line)) {
        endGroup();
      } else {
        if (!group.isEmpty() && QuoteMarks.isQuoted(line) != QuoteMarks.isQuoted(group.get(0))) {
          endGroup();
        }
        group.add(line);
      }
    }
    endGroup();
  }

  /** In the order of the source. */
  List<TextParagraph> paragraphs() {
    return paragraphs;
  }

  List<Omission> omissions() {
    return omissions;
  }

  /** Whether nothing has been read yet that could be text. */
  boolean isAtStart() {
    return paragraphs.isEmpty() && group.isEmpty();
  }

  private boolean isMark(int index) {
    TextLine line = lines.get(index);
    boolean alone =
        group.isEmpty() && (index + 1 == lines.size() || lines.get(index + 1).isBlank());
    Optional<Omission> mark = MarkLine.read(line, alone);
    if (mark.isPresent() && !underlines(index)) {
      omissions.add(mark.get());
    }
    return mark.isPresent();
  }

  /** Takes the line before as a heading, when the mark is its underline. */
  private boolean underlines(int index) {
    TextLine mark = lines.get(index);
    if (group.size() != 1 || !HeadingShape.isUnderlined(group.get(0).text())) {
      return false;
    }
    TextLine heading = group.get(0);
    boolean boxed =
        index >= 2
            && MarkLine.boxes(mark)
            && MarkLine.read(lines.get(index - 2), false).isPresent();
    if (boxed || !MarkLine.underlines(mark, heading)) {
      return false;
    }
    paragraphs.add(
        new TextParagraph(Role.UNDERLINED, List.of(heading), heading.whole().cover(mark.whole())));
    group.clear();
    return true;
  }

  private void endGroup() {
    if (group.isEmpty()) {
      return;
    }
    if (QuoteMarks.isQuote(group)) {
      endQuote();
    } else {
      paragraphs.addAll(TextParagraph.split(group, Role.TEXT, wrapping));
    }
    group.clear();
  }

  private void endQuote() {
    List<TextLine> part = new ArrayList<>();
    for (TextLine line : group) {
      TextLine unmarked = QuoteMarks.unmarked(line);
      if (!unmarked.isBlank()) {
        part.add(unmarked);
        continue;
      }
      omissions.add(new Omission("quote mark", "holds no words", line.whole()));
      addQuote(part);
    }
    addQuote(part);
  }

  private void addQuote(List<TextLine> part) {
    if (!part.isEmpty()) {
      paragraphs.addAll(TextParagraph.split(part, Role.QUOTE, wrapping));
      part.clear();
    }
  }
}
