package io.github.copyedit.document.plain;

import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rows of cells that tabs or wide gaps keep apart. */
final class TableLines {

  /** Two blanks alone follow many a period. */
  private static final Pattern GAP =
      Pattern.compile("[ \\u00A0]*+\\t[\\t \\u00A0]*+|[ \\u00A0]{3,}+");

  private static final int LONGEST_CELL = 60;

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
        rows[i] = last >= 0;
        if (last >= 0) {
          rows[last] = true;
        }
        last = i;
      } else {
        last = -1;
      }
    }
    return rows;
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
