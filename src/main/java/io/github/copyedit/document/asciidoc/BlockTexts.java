package io.github.copyedit.document.asciidoc;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Prose;
import io.github.copyedit.text.OffsetMap;
import io.github.copyedit.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.asciidoctor.ast.ListItem;
import org.asciidoctor.ast.StructuralNode;

/**
 * Makes blocks of raw text whose lines are known, and compares them with what Asciidoctor makes.
 */
final class BlockTexts {

  /** A kind of block. */
  interface Maker {
    Block make(Prose prose, Span source, Optional<Locale> language);
  }

  static final Maker PARAGRAPH = Block.Paragraph::new;
  static final Maker LIST_ITEM = Block.ListItem::new;
  static final Maker CELL = Block.TableCell::new;

  private static final int DEEPEST_HEADING = 6;
  private static final Pattern HEADING =
      Pattern.compile("(?<mark>={1,6}|#{1,6})[ \\t]++(?<words>\\S.*?)(?:[ \\t]++\\k<mark>)?");
  private static final Pattern TITLE = Pattern.compile("\\.(?<words>\\.?[^ \\t.].*+)");

  /** What may stand between a block's title and the block. */
  private static final Pattern BETWEEN = Pattern.compile("\\[.*\\]|//(?!/).*+|");

  private final Article article;
  private final SourceLines lines;

  /**
   * Of a cell that is a document of its own; the lines that Asciidoctor tells in it may be wrong.
   */
  private Optional<Span> table = Optional.empty();

  BlockTexts(Article article, SourceLines lines) {
    this.article = article;
    this.lines = lines;
  }

  /**
   * @param raw lines as Asciidoctor has them
   * @param line of the first
   * @param html what Asciidoctor makes of them
   */
  void read(List<String> raw, int line, Maker maker, Supplier<String> html) {
    Optional<RawText> placed = lines.place(raw, line);
    if (placed.isPresent()) {
      read(placed.get(), maker, html);
    } else {
      addWhole(html.get(), line, maker);
    }
  }

  /** Text whose place is known. */
  void read(RawText raw, Maker maker, Supplier<String> html) {
    Reading reading = InlineReader.read(article, raw);
    String made = html.get();
    if (Rendered.matches(reading.shown(), made)) {
      article.add(maker.make(reading.prose(), raw.source(), Optional.empty()));
    } else {
      addWhole(made, raw.source(), maker);
    }
  }

  void readHeading(StructuralNode node, int line, int level) {
    Maker maker =
        (prose, source, language) ->
            new Block.Heading(Math.min(level, DEEPEST_HEADING), prose, source, language);
    if (!lines.has(line)) {
      addWhole(node.getTitle(), line, maker);
      return;
    }
    String text = lines.line(line);
    Matcher heading = HEADING.matcher(text);
    int from = heading.matches() ? heading.start("words") : 0;
    int to = heading.matches() ? heading.end("words") : text.length();
    RawText words = lines.part(line, from, to);
    read(new RawText(words.text(), words.map(), lines.span(line)), maker, node::getTitle);
  }

  /** The title of a block stands above it. */
  void readTitle(StructuralNode node, int line) {
    String made = node.getTitle();
    if (made == null || made.isEmpty()) {
      return;
    }
    int above = Math.min(line, lines.count());
    while (above > 0 && !TITLE.matcher(lines.line(above)).matches()) {
      if (above < line && !BETWEEN.matcher(lines.line(above)).matches()) {
        above = 0;
      }
      above--;
    }
    if (above < 1) {
      addWhole(made, line, Block.Caption::new);
      return;
    }
    Matcher title = TITLE.matcher(lines.line(above));
    title.matches();
    RawText words = lines.part(above, title.start("words"), title.end("words"));
    read(words, Block.Caption::new, () -> made);
  }

  /** The term of a description, which stands in front of its mark. */
  void readTerm(ListItem term, int line) {
    String source = Optional.ofNullable(term.getSource()).orElse("");
    int start = lines.has(line) ? lines.line(line).indexOf(source) : -1;
    boolean first = start >= 0 && lines.line(line).substring(0, start).isBlank();
    if (first && !source.isEmpty()) {
      read(lines.part(line, start, start + source.length()), LIST_ITEM, term::getText);
    } else {
      addWhole(term.getText(), line, LIST_ITEM);
    }
  }

  /** Reads what stands within a table. */
  void within(Span place, Runnable read) {
    Optional<Span> before = table;
    table = before.or(() -> Optional.of(place));
    read.run();
    table = before;
  }

  void omitCode(Span place) {
    article.omit("cell", "code", place);
  }

  void addWhole(String html, int line, Maker maker) {
    addWhole(html, lines.has(line) ? lines.span(line) : new Span(0, 0), maker);
  }

  /** What can't be aligned: all of its words come from all of its source. */
  private void addWhole(String html, Span source, Maker maker) {
    String words = Rendered.text(html == null ? "" : html).replaceAll("\\s++", " ").strip();
    if (!words.isEmpty()) {
      Span place = table.orElse(source);
      OffsetMap map = new OffsetMap.Builder().replaced(words.length(), place).build();
      article.add(maker.make(new Prose(words, map), place, Optional.empty()));
      article.omit("markup", "its words could not be told apart, only their block", place);
    }
  }
}
