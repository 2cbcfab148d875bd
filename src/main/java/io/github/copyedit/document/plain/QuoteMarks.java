package io.github.copyedit.document.plain;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The signs that mail puts in front of quoted lines. */
final class QuoteMarks {

  private static final Pattern MARKS = Pattern.compile("(?:>\\s?+)++");

  private QuoteMarks() {}

  /** Lines of mail; a single short one is rather a step of a menu. */
  static boolean isQuote(List<TextLine> group) {
    TextLine first = group.get(0);
    return isQuoted(first) && (group.size() > 1 || first.text().length() > Wrapping.LONGEST_SHORT);
  }

  static boolean isQuoted(TextLine line) {
    return line.text().startsWith(">");
  }

  /** Blank for a line that is nothing but marks. */
  static TextLine unmarked(TextLine line) {
    Matcher marks = MARKS.matcher(line.text());
    return marks.lookingAt() ? line.from(marks.end()) : line;
  }
}
