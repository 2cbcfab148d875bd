package io.github.copyedit.rule.newsroom.dates;

import io.github.copyedit.text.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares weekdays with the dates beside them. */
final class DatedWeekdays {

  /**
   * A weekday and a date that don't fit.
   *
   * @param span both and what is between them
   * @param day that the date is
   * @param corrected the span's text with the right weekday
   */
  record Wrong(Span span, LocalDate day, boolean yearTold, String corrected) {

    String message(String text) {
      String inEnglish = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      return yearTold
          ? "“%s” was a %s, so weekday or date is wrong. Look up which."
              .formatted(span.of(text), inEnglish)
          : "“%s” was a %s in %d, so weekday or date is wrong. Look up which."
              .formatted(span.of(text), inEnglish, day.getYear());
    }
  }

  /**
   * @param outer with the parenthesis behind it
   */
  private record Word(Span span, Span outer, Weekdays.Name name) {}

  /** Since Greece came over in 1923 one calendar holds everywhere. */
  private static final int ONE_CALENDAR = 1924;

  /** An article tells the days of its own weeks without a year. */
  private static final int OWN_WEEKS = 31;

  private static final int NEAR = 40;
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?<![\\p{L}\\d–—/-])(?<day>\\p{L}[\\p{L}-]{1,14})(?<mark>\\.?,?)[\\s\\u00A0](?:(?:the|den|dem|der|le|el|il|día|dia|dagen d\\.)\\s)?$");
  private static final Pattern AFTER =
      Pattern.compile(
          "^(?:\\s\\((?<day>\\p{L}[\\p{L}-]{1,14})\\.?\\)|,? an? (?<named>\\p{L}{3,9})\\b)");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[0-9]|20)\\d\\d(?!\\d)");

  private final DateReader reader;
  private final Weekdays weekdays = new Weekdays();

  DatedWeekdays(DateReader reader) {
    this.reader = reader;
  }

  /**
   * @param published helps with dates that have no year
   */
  List<Wrong> wrong(String text, Locale locale, Optional<LocalDate> published) {
    List<Wrong> found = new ArrayList<>();
    for (DateReader.Mention mention : reader.find(text)) {
      Optional<Word> word = before(text, mention, locale).or(() -> after(text, mention, locale));
      Optional<DateReader.Mention> dated =
          mention.hasYear() ? Optional.of(mention) : inOwnWeeks(text, mention, published);
      if (word.isPresent() && dated.isPresent()) {
        wrong(text, word.get(), dated.get(), mention.hasYear()).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Wrong> wrong(
      String text, Word word, DateReader.Mention dated, boolean yearTold) {
    DayOfWeek said = word.name().day();
    boolean fits =
        dated.day().getDayOfWeek() == said
            || dated.otherwise().filter(day -> day.getDayOfWeek() == said).isPresent();
    if (fits || dated.otherwise().isPresent() || dated.day().getYear() < ONE_CALENDAR) {
      return Optional.empty();
    }
    Span both = word.outer().cover(dated.span());
    String right = weekdays.like(word.span().of(text), word.name(), dated.day().getDayOfWeek());
    String corrected =
        text.substring(both.start(), word.span().start())
            + right
            + text.substring(word.span().end(), both.end());
    return Optional.of(new Wrong(both, dated.day(), yearTold, corrected));
  }

  /** Unless the text speaks of other years, in which the day may lie. */
  private static Optional<DateReader.Mention> inOwnWeeks(
      String text, DateReader.Mention mention, Optional<LocalDate> published) {
    return published
        .filter(
            day ->
                YEAR.matcher(text)
                    .results()
                    .allMatch(year -> Integer.parseInt(year.group()) == day.getYear()))
        .map(mention::nearest)
        .filter(nearest -> nearest.daysFrom(published.get()) <= OWN_WEEKS);
  }

  private Optional<Word> before(String text, DateReader.Mention mention, Locale locale) {
    int end = mention.span().start();
    Matcher matcher =
        BEFORE.matcher(text).region(Math.max(0, end - NEAR), end).useTransparentBounds(true);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String word = matcher.group("day");
    // Behind a name a period ends the sentence, behind a short form it doesn't.
    boolean ended = matcher.group("mark").startsWith(".");
    return weekdays
        .read(word, locale)
        .filter(name -> !ended || name.form() > 0)
        .map(name -> word(matcher, "day", matcher.end("day"), name));
  }

  private Optional<Word> after(String text, DateReader.Mention mention, Locale locale) {
    int start = mention.span().end();
    Matcher matcher = AFTER.matcher(text).region(start, Math.min(text.length(), start + NEAR));
    if (!matcher.find()) {
      return Optional.empty();
    }
    String group = matcher.group("day") == null ? "named" : "day";
    return weekdays
        .read(matcher.group(group), locale)
        .map(name -> word(matcher, group, matcher.end(), name));
  }

  private static Word word(Matcher matcher, String group, int end, Weekdays.Name name) {
    int start = matcher.start(group);
    return new Word(new Span(start, matcher.end(group)), new Span(start, end), name);
  }
}
