package io.github.copyedit.rule.newsroom.dates;

import io.github.copyedit.rule.newsroom.copy.Lexicon;
import io.github.copyedit.text.Span;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds calendar dates in text, in the ways that newspapers and machines write them. */
public final class DateReader {

  /**
   * A date that exists in the calendar.
   *
   * @param day in year 0 when the text gives no year
   */
  public record Mention(Span span, LocalDate day) {
    public boolean hasYear() {
      return day.getYear() != 0;
    }
  }

  private static final int FIRST_YEAR = 1600;
  private static final int LAST_YEAR = 2199;
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String TIME =
      "(?:[T ]\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?"
          + "\\s?(?:Z|[+-]\\d{2}:?\\d{2})?(?![\\d:]))?";
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<![\\d./-])(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?![\\d/]|-\\d)" + TIME);
  private static final Pattern YEAR_LAST =
      Pattern.compile(
          "(?<![\\w./-])(\\d{1,2})([-/.] ?)(\\d{1,2})\\2(\\d{4}|\\d{2})(?![\\d/]|[-.]\\d)");
  private static final Pattern IN_PATH =
      Pattern.compile("(?<!\\d)(\\d{4})[-_/.](\\d{1,2})[-_/.](\\d{1,2})(?!\\d)");
  private static final Pattern CJK =
      Pattern.compile("(\\d{4})\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일]");
  private static final Pattern COMPACT =
      Pattern.compile("(?<!\\d)(\\d{4})(\\d{2})(\\d{2})(?:T?\\d{4,6}Z?)?(?!\\d)");
  private static final Pattern EPOCH = Pattern.compile("\\d{10}(?:\\d{3})?");

  private final Map<String, Integer> months = new HashMap<>();
  private final Pattern monthFirst;
  private final Pattern dayFirst;

  public DateReader() {
    for (String line : Lexicon.lines("months.txt")) {
      String[] words = line.split(" +");
      for (int i = 1; i < words.length; i++) {
        months.put(words[i], Integer.valueOf(words[0]));
      }
    }
    String month =
        months.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(name -> name))
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(", ")(?!\\p{L})\\.?"));
    monthFirst =
        Pattern.compile(
            "(?<![\\p{L}\\d])"
                + month
                + "\\s(\\d{1,2})(?:st|nd|rd|th)?(?![\\d.:]\\d|\\d)"
                + "(?:,?\\s(\\d{4})(?!\\d))?",
            FLAGS);
    dayFirst =
        Pattern.compile(
            "(?<!\\d)(?<!\\d[.,:])(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?[\\s-](?:of\\s|de\\s)?"
                + month
                + "(?:,?[\\s-](?:del?\\s)?(\\d{4})(?!\\d))?",
            FLAGS);
  }

  /** The dates in a text for readers, in their order; those without a year too. */
  public List<Mention> find(String text) {
    List<Mention> found = new ArrayList<>();
    collect(YEAR_FIRST, text, found, m -> date(m.group(1), m.group(3), m.group(4)));
    collect(YEAR_LAST, text, found, m -> dayOrMonthFirst(m.group(1), m.group(3), m.group(4)));
    collect(CJK, text, found, m -> date(m.group(1), m.group(2), m.group(3)));
    collect(monthFirst, text, found, m -> named(m.group(3), m.group(1), m.group(2)));
    collect(dayFirst, text, found, m -> named(m.group(3), m.group(2), m.group(1)));
    return found.stream()
        .sorted(
            Comparator.comparingInt((Mention mention) -> mention.span().start())
                .thenComparing(mention -> -mention.span().length()))
        .toList();
  }

  /** Whether a value for machines, such as one of front matter, holds a date that exists. */
  public boolean isDate(String value) {
    return find(value).stream().anyMatch(Mention::hasYear)
        || hasCompactDate(value)
        || isEpoch(value);
  }

  /**
   * Whether a file's path says a date: {@code 2024-03-21-storm.md}, {@code 2024/03/21/storm.html}.
   */
  public boolean isDatedPath(String path) {
    List<Mention> found = new ArrayList<>();
    collect(IN_PATH, path, found, m -> date(m.group(1), m.group(2), m.group(3)));
    return !found.isEmpty() || hasCompactDate(path);
  }

  private boolean hasCompactDate(String value) {
    Matcher matcher = COMPACT.matcher(value);
    while (matcher.find()) {
      if (date(matcher.group(1), matcher.group(2), matcher.group(3)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEpoch(String value) {
    String digits = value.strip();
    return EPOCH.matcher(digits).matches()
        && Instant.ofEpochSecond(Long.parseLong(digits.substring(0, 10)))
                .atZone(ZoneOffset.UTC)
                .getYear()
            > 1990;
  }

  private interface Reading {
    Optional<LocalDate> of(Matcher matcher);
  }

  private static void collect(Pattern pattern, String text, List<Mention> found, Reading reading) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      reading.of(matcher).ifPresent(day -> found.add(new Mention(span, day)));
    }
  }

  private Optional<LocalDate> named(String year, String month, String day) {
    int number = months.get(month.toLowerCase(Locale.ROOT));
    return year == null
        ? calendar(0, number, Integer.parseInt(day))
        : date(year, String.valueOf(number), day);
  }

  private static Optional<LocalDate> dayOrMonthFirst(String first, String second, String year) {
    String full = year.length() == 2 ? "20" + year : year;
    return date(full, second, first).or(() -> date(full, first, second));
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    int number = Integer.parseInt(year);
    return number < FIRST_YEAR || number > LAST_YEAR
        ? Optional.empty()
        : calendar(number, Integer.parseInt(month), Integer.parseInt(day));
  }

  private static Optional<LocalDate> calendar(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
