package io.github.copyedit.document.asciidoc;

import io.github.copyedit.text.OffsetMap;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of a table between its delimiters.
 *
 * @param place with the delimiters
 */
record TableText(RawText raw, char separator, Span place) {

  private static final Pattern DELIMITER = Pattern.compile("[|!,:]={3,}+");

  /** What says how far a cell reaches and what it looks like, before its separator. */
  private static final Pattern SPECIFIER =
      Pattern.compile(
          "(?:^|(?<=\\s))(?:(?:\\d{1,3}(?:\\.\\d{0,3})?|\\.\\d{1,3})[*+])?(?:[<^>](?:\\.[<^>])?|\\.[<^>])?[adehlmsv]?$");

  private static final Pattern BLANK_LINES = Pattern.compile("\\n\\s*\\n");

  static Optional<TableText> of(SourceLines lines, int first) {
    if (!lines.has(first) || !DELIMITER.matcher(lines.line(first)).matches()) {
      return Optional.empty();
    }
    String delimiter = lines.line(first);
    StringBuilder text = new StringBuilder();
    OffsetMap.Builder map = new OffsetMap.Builder();
    int number = first + 1;
    int end = lines.start(first) + delimiter.length();
    while (lines.has(number) && !lines.line(number).equals(delimiter)) {
      String line = lines.line(number);
      if (!line.startsWith("//")) {
        if (!text.isEmpty() || map.length() > 0) {
          map.replaced(1, new Span(end, lines.start(number)));
          text.append('\n');
        }
        map.identity(Span.ofLength(lines.start(number), line.length()));
        text.append(line);
        end = lines.start(number) + line.length();
      }
      number++;
    }
    int last = Math.min(number, lines.count());
    Span place = lines.span(first).cover(lines.span(last));
    RawText raw = new RawText(text.toString(), map.build(), place);
    return Optional.of(new TableText(raw, delimiter.charAt(0), place));
  }

  /** The texts between separators, without the specifiers of the next cells. */
  List<RawText> cells() {
    List<RawText> cells = new ArrayList<>();
    if (separator == ',' || separator == ':') {
      // Values in quotation marks, which may hold separators and lines.
      return cells;
    }
    String text = raw.text();
    int start = -1;
    for (int at = 0; at <= text.length(); at++) {
      boolean end = at == text.length();
      boolean separates =
          !end && text.charAt(at) == separator && (at == 0 || text.charAt(at - 1) != '\\');
      if (!end && !separates) {
        continue;
      }
      if (start >= 0) {
        cells.add(strip(new Span(start, end ? at : specifier(start, at))));
      }
      start = at + 1;
    }
    return cells;
  }

  /** Where the specifier of the cell begins whose separator stands at {@code at}. */
  private int specifier(int from, int at) {
    int far = Math.max(from, at - 20);
    Matcher specifier = SPECIFIER.matcher(raw.text()).region(far, at).useTransparentBounds(true);
    return specifier.find() ? specifier.start() : at;
  }

  private RawText strip(Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && Character.isWhitespace(raw.text().charAt(start))) {
      start++;
    }
    while (start < end && Character.isWhitespace(raw.text().charAt(end - 1))) {
      end--;
    }
    return unescaped(raw.part(new Span(start, end)));
  }

  /** The separators that are none stand behind a backslash. */
  private RawText unescaped(RawText cell) {
    String escaped = "\\" + separator;
    if (!cell.text().contains(escaped)) {
      return cell;
    }
    StringBuilder text = new StringBuilder();
    OffsetMap.Builder map = new OffsetMap.Builder();
    for (int at = 0; at < cell.text().length(); at++) {
      if (cell.text().startsWith(escaped, at)) {
        map.replaced(1, Span.ofLength(at, 2));
        at++;
      } else {
        map.identity(Span.ofLength(at, 1));
      }
      text.append(cell.text().charAt(at));
    }
    return new RawText(text.toString(), map.build().within(cell.map()), cell.source());
  }

  static boolean isSame(String found, String told) {
    return told != null && found.strip().equals(told.strip());
  }

  static List<RawText> paragraphs(RawText cell) {
    List<RawText> paragraphs = new ArrayList<>();
    Matcher gap = BLANK_LINES.matcher(cell.text());
    int start = 0;
    while (gap.find()) {
      paragraphs.add(cell.part(new Span(start, gap.start())));
      start = gap.end();
    }
    paragraphs.add(cell.part(new Span(start, cell.text().length())));
    return paragraphs;
  }

  /** The same of what Asciidoctor makes of the cell. */
  static List<String> madeParagraphs(String html) {
    return List.of(BLANK_LINES.split(html));
  }
}
