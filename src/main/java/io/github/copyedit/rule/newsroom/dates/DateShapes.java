package io.github.copyedit.rule.newsroom.dates;

import io.github.copyedit.rule.newsroom.copy.Lexicon;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what has the shape of a date, whether the calendar has that day or not. It goes from number
 * to number, so that text without any costs next to nothing.
 */
final class DateShapes {

  /** How a date is written. */
  enum Form {
    /** 2024-03-21, or with signs for year, month and day. */
    YEAR_FIRST,
    /** 21/03/2024 or 03/21/2024. */
    NUMERIC,
    /** With the month's name. */
    NAMED
  }

  /**
   * @param year 0 where the text gives none
   * @param month for {@link Form#NUMERIC} the second number
   * @param day for {@link Form#NUMERIC} the first number
   */
  record Shape(Span span, Form form, int year, int month, int day) {}

  private static final String TIME =
      "(?:[T ]\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?"
          + "\\s?(?:Z|[+-]\\d{2}:?\\d{2})?(?![\\d:]))?";
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<![./-])(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?![\\d/]|-\\d)" + TIME);
  private static final Pattern CJK =
      Pattern.compile("(\\d{4})\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일]");
  private static final Pattern YEAR_LAST =
      Pattern.compile(
          "(?<![\\w./-])(\\d{1,2})([-/.] ?)(\\d{1,2})\\2(\\d{4}|\\d{2})(?![\\d/]|[-.]\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?iu)(?<!\\d[.,:])(\\d{1,2})(?:st|nd|rd|th|er|[.º°ª])?[\\s\\u00A0-]{1,2}(?:(?:of|de|d[’'])\\s?)?"
              + "(\\p{L}{3,13})(?![\\p{L}])\\.?(?:,?[\\s\\u00A0-](?:del?\\s)?(\\d{4})(?!\\d))?");

  /** The year may stand behind the time, as Unix writes it. */
  private static final Pattern AFTER_MONTH =
      Pattern.compile(
          "(?iu)(\\d{1,2})(?:st|nd|rd|th)?(?![\\d.:]\\d|\\d)"
              + "(?:,?[\\s\\u00A0](?:\\d{1,2}:\\d{2}(?::\\d{2})?\\s(?:[A-Z]{2,5}\\s|[+-]\\d{4}\\s)?)?(\\d{4})(?!\\d))?");

  /** Marks short forms in the lexicon that are words of other languages, too. */
  private static final char NEEDS_YEAR = '~';

  private static final int LONGEST_MONTH = 13;

  private final Map<String, Integer> months = new HashMap<>();
  private final Set<String> needYear = new HashSet<>();

  DateShapes() {
    for (String line : Lexicon.lines("months.txt")) {
      String[] words = line.split(" +");
      for (int i = 1; i < words.length; i++) {
        boolean marked = words[i].charAt(0) == NEEDS_YEAR;
        String name = marked ? words[i].substring(1) : words[i];
        months.put(name, Integer.valueOf(words[0]));
        if (marked) {
          needYear.add(name);
        }
      }
    }
  }

  /** All in their order; none overlaps another. */
  List<Shape> find(String text) {
    List<Shape> found = new ArrayList<>();
    int end = 0;
    for (int at = 0; at < text.length(); at++) {
      if (!isDigit(text.charAt(at))) {
        continue;
      }
      int digits = digits(text, at);
      Optional<Shape> shape = digits > 4 ? Optional.empty() : shapeAt(text, at, digits, end);
      if (shape.isPresent()) {
        found.add(shape.get());
        end = shape.get().span().end();
        at = end - 1;
      } else {
        at += digits - 1;
      }
    }
    return found;
  }

  private Optional<Shape> shapeAt(String text, int at, int digits, int from) {
    if (digits == 4) {
      return yearFirst(YEAR_FIRST, text, at, 3, 4).or(() -> yearFirst(CJK, text, at, 2, 3));
    }
    return digits > 2
        ? Optional.empty()
        : numeric(text, at).or(() -> monthFirst(text, at, from)).or(() -> dayFirst(text, at));
  }

  private static Optional<Shape> yearFirst(
      Pattern pattern, String text, int at, int month, int day) {
    Matcher matcher = at(pattern, text, at);
    return matcher.lookingAt()
        ? shape(matcher, at, Form.YEAR_FIRST, number(matcher, 1), number(matcher, month), day)
        : Optional.empty();
  }

  private static Optional<Shape> numeric(String text, int at) {
    Matcher matcher = at(YEAR_LAST, text, at);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    int year = number(matcher, 4) + (matcher.group(4).length() == 2 ? 2000 : 0);
    return shape(matcher, at, Form.NUMERIC, year, number(matcher, 3), 1);
  }

  private Optional<Shape> monthFirst(String text, int at, int from) {
    int end = at - 1;
    if (end < from || !isBlank(text.charAt(end))) {
      return Optional.empty();
    }
    end -= end > from && text.charAt(end - 1) == '.' ? 1 : 0;
    int start = end;
    while (start > from && end - start <= LONGEST_MONTH && isLetter(text.charAt(start - 1))) {
      start--;
    }
    if (start == end || (start > 0 && isLetterOrDigit(text.charAt(start - 1)))) {
      return Optional.empty();
    }
    String name = text.substring(start, end);
    Integer month = months.get(name.toLowerCase(Locale.ROOT));
    Matcher matcher = at(AFTER_MONTH, text, at);
    if (month == null || !matcher.lookingAt()) {
      return Optional.empty();
    }
    // "You may 4 times …"; names stand before the day in languages that give them a capital.
    boolean clear = matcher.group(2) != null || Character.isUpperCase(name.charAt(0));
    return clear && isClear(name, matcher.group(2))
        ? shape(matcher, start, Form.NAMED, year(matcher, 2), month, 1)
        : Optional.empty();
  }

  private Optional<Shape> dayFirst(String text, int at) {
    Matcher matcher = at(DAY_FIRST, text, at);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    Integer month = months.get(matcher.group(2).toLowerCase(Locale.ROOT));
    return month != null && isClear(matcher.group(2), matcher.group(3))
        ? shape(matcher, at, Form.NAMED, year(matcher, 3), month, 1)
        : Optional.empty();
  }

  private boolean isClear(String name, String year) {
    return year != null || !needYear.contains(name.toLowerCase(Locale.ROOT));
  }

  private static Matcher at(Pattern pattern, String text, int at) {
    return pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
  }

  private static Optional<Shape> shape(
      Matcher matcher, int start, Form form, int year, int month, int day) {
    return Optional.of(
        new Shape(new Span(start, matcher.end()), form, year, month, number(matcher, day)));
  }

  private static int year(Matcher matcher, int group) {
    return matcher.group(group) == null ? 0 : number(matcher, group);
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static int digits(String text, int at) {
    int end = at;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end - at;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c);
  }

  private static boolean isLetterOrDigit(char c) {
    return Character.isLetterOrDigit(c);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F';
  }
}
