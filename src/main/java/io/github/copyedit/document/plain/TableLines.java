package io.github.copyedit.document.plain;

import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rows of cells that tabs or wide gaps keep apart. */
final class TableLines {

  /** Two blanks alone follow many a period. */
  private static final Pattern GAP =
      Pattern.compile("[ \\u00A0]*+\\t[\\t \\u00A0]*+|[ \\u00A0]{3,}+");

  private static final int LONGEST_CELL = 60;
  private static final int LONGEST_FIGURE = 15;

  private TableLines() {}

  /** For each line whether it is a row: there is no table of a single one. */
  static boolean[] rows(List<TextLine> lines) {
    boolean[] rows = new boolean[lines.size()];
    int last = -1;
    for (int i = 0; i < rows.length; i++) {
      TextLine line = lines.get(i);
      if (line.isBlank()) {
        last = -1;
      } else if (MarkLine.read(line, false).isPresent()) {
        continue;
      } else if (cells(line).size() > 1) {
        rows[i] = last >= 0 && areAligned(lines.get(last), line);
        if (rows[i]) {
          rows[last] = true;
        }
        last = i;
      } else {
        last = -1;
      }
    }
    return rows;
  }

  /** Tabs align by themselves; gaps in rows do, those in justified text only by chance. */
  private static boolean areAligned(TextLine one, TextLine other) {
    if (one.text().indexOf('\t') >= 0 && other.text().indexOf('\t') >= 0) {
      return true;
    }
    return !Collections.disjoint(edges(one, true), edges(other, true))
        || !Collections.disjoint(edges(one, false), edges(other, false));
  }

  /** The columns where cells behind the first start, or where such end that may be figures. */
  private static List<Integer> edges(TextLine line, boolean starts) {
    int margin = line.span().start() - line.indent();
    return cells(line).stream()
        .skip(1)
        .filter(cell -> starts || cell.text().length() <= LONGEST_FIGURE)
        .map(TextLine::span)
        .map(cell -> (starts ? cell.start() : cell.end()) - margin)
        .toList();
  }

  /** One for a line without gaps, or with so much text between them that it is no row. */
  static List<TextLine> cells(TextLine line) {
    List<TextLine> cells = new ArrayList<>();
    Matcher gap = GAP.matcher(line.text());
    int start = 0;
    while (gap.find()) {
      cells.add(line.part(new Span(start, gap.start())));
      start = gap.end();
    }
    cells.add(line.part(new Span(start, line.text().length())));
    boolean row = cells.stream().allMatch(cell -> cell.text().length() <= LONGEST_CELL);
    return row ? cells : List.of(line);
  }
}
