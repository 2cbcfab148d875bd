package io.github.copyedit.document.asciidoc;

import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.asciidoctor.ast.Cell;
import org.asciidoctor.ast.Row;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.ast.Table;

/**
 * Finds the cells of a table in its lines. Asciidoctor tells their text in order, not their lines:
 * the text between two separators must be the one that it tells.
 */
final class TableReader {

  private final SourceLines lines;
  private final BlockTexts texts;

  TableReader(SourceLines lines, BlockTexts texts) {
    this.lines = lines;
    this.texts = texts;
  }

  /**
   * @param line of the table's first delimiter
   * @param inner reads what a cell holds that is a document of its own
   * @return where the table stands; empty when that is not known
   */
  Span read(Table table, int line, Consumer<StructuralNode> inner) {
    Optional<TableText> text = TableText.of(lines, line);
    List<RawText> found = text.map(TableText::cells).orElse(List.of());
    Span place =
        text.map(TableText::place).orElse(lines.has(line) ? lines.span(line) : new Span(0, 0));
    texts.within(place, () -> readCells(table, found, line, inner));
    return place;
  }

  private void readCells(
      Table table, List<RawText> found, int line, Consumer<StructuralNode> inner) {
    int next = 0;
    for (Cell cell : cells(table)) {
      if (cell.getInnerDocument() != null) {
        inner.accept(cell.getInnerDocument());
        next = after(found, next, cell).orElse(next);
        continue;
      }
      Optional<Integer> after = after(found, next, cell);
      if (after.isPresent()) {
        readCell(found.get(after.get() - 1), cell);
        next = after.get();
      } else if (!isRepeated(found, next, cell)) {
        texts.addWhole(cell.getText(), line, BlockTexts.CELL);
      }
    }
  }

  private static List<Cell> cells(Table table) {
    List<Cell> cells = new ArrayList<>();
    for (List<Row> rows : List.of(table.getHeader(), table.getBody(), table.getFooter())) {
      rows.forEach(row -> cells.addAll(row.getCells()));
    }
    return cells;
  }

  /** Index behind the cell when it is the next one. */
  private static Optional<Integer> after(List<RawText> found, int next, Cell cell) {
    return next < found.size() && TableText.isSame(found.get(next).text(), cell.getSource())
        ? Optional.of(next + 1)
        : Optional.empty();
  }

  /** Whether it is the one before once more, as {@code 3*|} makes it. */
  private static boolean isRepeated(List<RawText> found, int next, Cell cell) {
    return next > 0 && TableText.isSame(found.get(next - 1).text(), cell.getSource());
  }

  private void readCell(RawText raw, Cell cell) {
    String style = Optional.ofNullable(cell.getStyle()).orElse("");
    if (style.equals("literal") || style.equals("monospaced")) {
      texts.omitCode(raw.source());
      return;
    }
    List<RawText> paragraphs = TableText.paragraphs(raw);
    if (paragraphs.size() == 1) {
      texts.read(paragraphs.get(0), BlockTexts.CELL, cell::getText);
      return;
    }
    List<String> made = TableText.madeParagraphs(cell.getText());
    for (int i = 0; i < paragraphs.size(); i++) {
      String html = i < made.size() ? made.get(i) : "";
      texts.read(paragraphs.get(i), BlockTexts.CELL, () -> html);
    }
  }
}
