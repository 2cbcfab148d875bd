package io.github.copyedit.document.asciidoc;

import io.github.copyedit.source.Source;
import io.github.copyedit.text.OffsetMap;
import io.github.copyedit.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds raw lines, as Asciidoctor keeps them, in the file; a line that isn't there is not found.
 */
final class SourceLines {

  private static final Pattern SKIPPED =
      Pattern.compile("//(?!/).*+|(?:ifdef|ifndef|ifeval|endif)::.*+|\\[\\[.*\\]\\]");
  private static final Pattern CONDITION = Pattern.compile("(?:ifdef|ifndef|ifeval)::.*\\[\\]");
  private static final Pattern INCLUDED = Pattern.compile("link:.*+(?<=role=include.{0,99}\\])");

  /** Asciidoctor tells some lines too early or too late by the marks and conditions around them. */
  private static final int OFF = 3;

  private static final String INCLUDE = "include::";

  private final Source source;

  SourceLines(Source source) {
    this.source = source;
  }

  /** With LF as the only line end: Asciidoctor knows no lone CR. */
  String normalised() {
    return source.text().replace("\r\n", "\n").replace('\r', '\n');
  }

  int count() {
    return source.lines().lines();
  }

  /** The line without its end and blanks before that; 1-based. */
  String line(int number) {
    return source.lines().line(number).of(source.text()).stripTrailing();
  }

  boolean has(int number) {
    return number >= 1 && number <= count();
  }

  int start(int number) {
    return source.lines().start(number);
  }

  Span span(int number) {
    return Span.ofLength(start(number), line(number).length());
  }

  int lineAt(int offset) {
    return source.lines().position(offset).line();
  }

  /** Part of a line. */
  RawText part(int number, int from, int to) {
    return new RawText(
        line(number).substring(from, to),
        OffsetMap.identity(start(number) + from, to - from),
        Span.ofLength(start(number) + from, to - from));
  }

  /**
   * Raw lines, each at the end of a line of the file, one below the other; comments and conditions
   * may stand between them.
   *
   * @param told where Asciidoctor says that the first one stands; it may be a line or two beside
   * @return empty where they aren't there
   */
  Optional<RawText> place(List<String> raw, int told) {
    for (int first = told; first > told - OFF && has(first); first--) {
      Optional<RawText> placed = placeFrom(raw, first);
      if (placed.isPresent()) {
        return placed;
      }
    }
    return Optional.empty();
  }

  private Optional<RawText> placeFrom(List<String> raw, int first) {
    StringBuilder text = new StringBuilder();
    OffsetMap.Builder map = new OffsetMap.Builder();
    int number = first;
    int start = -1;
    int end = -1;
    boolean conditional = false;
    for (String wanted : raw) {
      while (has(number)
          && !holds(number, wanted)
          && (conditional || isSkipped(number) || (start < 0 && number < first + OFF))) {
        conditional |= CONDITION.matcher(line(number)).matches();
        number++;
      }
      if (!has(number) || !holds(number, wanted)) {
        return Optional.empty();
      }
      String shown = isInclude(number, wanted) ? RawText.INCLUDED : wanted;
      int behind = start(number) + line(number).length();
      int from = shown.equals(wanted) ? behind - wanted.length() : start(number);
      if (start >= 0) {
        text.append('\n');
        map.replaced(1, new Span(end, from));
      }
      if (shown.equals(wanted)) {
        map.identity(new Span(from, behind));
      } else {
        map.placeholder(shown.length(), new Span(from, behind));
      }
      text.append(shown);
      start = start < 0 ? from : start;
      end = behind;
      number++;
    }
    return start < 0
        ? Optional.empty()
        : Optional.of(new RawText(text.toString(), map.build(), new Span(start, end)));
  }

  private boolean holds(int number, String wanted) {
    return isInclude(number, wanted) || line(number).endsWith(wanted);
  }

  private boolean isInclude(int number, String wanted) {
    return INCLUDED.matcher(wanted).matches() && line(number).startsWith(INCLUDE);
  }

  private boolean isSkipped(int number) {
    return SKIPPED.matcher(line(number)).matches();
  }
}
