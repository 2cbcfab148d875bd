package io.github.copyedit.rule.newsroom.dates;

import io.github.copyedit.text.Span;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds calendar dates in text, in the ways that newspapers and machines write them. */
public final class DateReader {

  /**
   * A date that exists in the calendar.
   *
   * @param day in year 0 when the text gives no year
   * @param otherwise where numbers may as well be read with the month first: that day
   */
  public record Mention(Span span, LocalDate day, Optional<LocalDate> otherwise) {
    public boolean hasYear() {
      return day.getYear() != 0;
    }

    /** One without a year in the year in which it lies nearest to another day. */
    Mention nearest(LocalDate other) {
      return IntStream.rangeClosed(other.getYear() - 1, other.getYear() + 1)
          // February 29 becomes the 28th where there is none.
          .mapToObj(year -> new Mention(span, day.withYear(year), Optional.empty()))
          .min(Comparator.comparing(mention -> mention.daysFrom(other)))
          .orElseThrow();
    }

    /** The same for a day without its year, in the year in which it lies nearest. */
    long atLeastFrom(LocalDate other) {
      return hasYear() ? daysFrom(other) : nearest(other).daysFrom(other);
    }

    /** Days between the two, by the reading that lies nearer. */
    long daysFrom(LocalDate other) {
      long days = Math.abs(ChronoUnit.DAYS.between(day, other));
      return otherwise
          .map(second -> Math.min(days, Math.abs(ChronoUnit.DAYS.between(second, other))))
          .orElse(days);
    }
  }

  private static final int FIRST_YEAR = 1600;
  private static final int LAST_YEAR = 2199;
  private static final int MONTHS = 12;
  private static final int LONGEST_MONTH = 31;
  private static final int MOST_MEANT_AS_DAY = 39;

  private static final Pattern IN_PATH =
      Pattern.compile("(?<!\\d)(\\d{4})[-_/.](\\d{1,2})[-_/.](\\d{1,2})(?!\\d)");
  private static final Pattern COMPACT =
      Pattern.compile("(?<![\\p{L}\\d])(\\d{4})(\\d{2})(\\d{2})(?:T?\\d{4,6}Z?)?(?![\\p{L}\\d])");
  private static final Pattern EPOCH = Pattern.compile("\\d{10}(?:\\d{3})?");

  private final DateShapes shapes = new DateShapes();

  /** The dates in a text for readers, in their order; those without a year too. */
  public List<Mention> find(String text) {
    List<Mention> found = new ArrayList<>();
    for (DateShapes.Shape shape : shapes.find(text)) {
      mention(shape).ifPresent(found::add);
    }
    return found;
  }

  /** Where a text names a day that its month does not have, such as February 30, in their order. */
  List<DateShapes.Shape> impossible(String text) {
    return shapes.find(text).stream()
        .filter(shape -> mention(shape).isEmpty())
        .filter(shape -> shape.form() != DateShapes.Form.NUMERIC)
        .filter(shape -> shape.year() == 0 || isYear(shape.year()))
        .filter(shape -> shape.month() >= 1 && shape.month() <= MONTHS)
        .filter(shape -> shape.day() <= (isWhole(shape) ? MOST_MEANT_AS_DAY : LONGEST_MONTH))
        .filter(shape -> shape.day() >= 1)
        .toList();
  }

  /** A month's name, a number and a year are a day, whatever the number. */
  private static boolean isWhole(DateShapes.Shape shape) {
    return shape.form() == DateShapes.Form.NAMED && shape.year() != 0;
  }

  /** Whether a value for machines, such as one of front matter, holds a date that exists. */
  public boolean isDate(String value) {
    return day(value).isPresent();
  }

  /** The first date that a value for machines holds, the year included. */
  Optional<LocalDate> day(String value) {
    return find(value).stream()
        .filter(Mention::hasYear)
        .map(Mention::day)
        .findFirst()
        .or(() -> first(COMPACT, value))
        .or(() -> epoch(value.strip()));
  }

  /**
   * Whether a file's path says a date: {@code 2024-03-21-storm.md}, {@code 2024/03/21/storm.html}.
   */
  public boolean isDatedPath(String path) {
    return dayOfPath(path).isPresent();
  }

  /** The date in a file's path, that of its name first. */
  Optional<LocalDate> dayOfPath(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1).replace('_', ' ');
    return first(IN_PATH, name)
        .or(() -> first(COMPACT, name))
        .or(() -> first(IN_PATH, path))
        .or(() -> first(COMPACT, path.replace('_', ' ')));
  }

  private static Optional<LocalDate> first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      Optional<LocalDate> day =
          date(
              Integer.parseInt(matcher.group(1)),
              Integer.parseInt(matcher.group(2)),
              Integer.parseInt(matcher.group(3)));
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  /** Seconds or milliseconds since 1970, as content systems keep them. */
  private static Optional<LocalDate> epoch(String digits) {
    return Optional.of(digits)
        .filter(value -> EPOCH.matcher(value).matches())
        .map(value -> Instant.ofEpochSecond(Long.parseLong(value.substring(0, 10))))
        .map(time -> time.atZone(ZoneOffset.UTC).toLocalDate())
        .filter(day -> day.getYear() > 1990);
  }

  private static Optional<Mention> mention(DateShapes.Shape shape) {
    Optional<LocalDate> day = date(shape.year(), shape.month(), shape.day());
    if (shape.form() != DateShapes.Form.NUMERIC) {
      return day.map(found -> new Mention(shape.span(), found, Optional.empty()));
    }
    Optional<LocalDate> monthFirst = date(shape.year(), shape.day(), shape.month());
    Optional<LocalDate> second = monthFirst.filter(found -> !day.equals(monthFirst));
    return day.map(found -> new Mention(shape.span(), found, second))
        .or(() -> monthFirst.map(found -> new Mention(shape.span(), found, Optional.empty())));
  }

  private static boolean isYear(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return year == 0 || isYear(year)
          ? Optional.of(LocalDate.of(year, month, day))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
