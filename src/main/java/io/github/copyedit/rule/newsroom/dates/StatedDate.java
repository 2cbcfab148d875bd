package io.github.copyedit.rule.newsroom.dates;

import io.github.copyedit.document.Document;
import io.github.copyedit.document.Metadata;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date of publication or change in an article's metadata.
 *
 * @param day empty where the value is none
 */
record StatedDate(Metadata.Field field, Optional<LocalDate> day) {

  /** Shown to readers, and for machines only by its class. */
  private static final Set<Metadata.Origin> PROSE = Set.of(Metadata.Origin.ELEMENT);

  /** By their standards, in ISO 8601 or not at all. */
  private static final Set<Metadata.Origin> STRICT =
      Set.of(Metadata.Origin.JSON_LD, Metadata.Origin.MICRODATA, Metadata.Origin.TIME_ELEMENT);

  private static final Pattern ISO = Pattern.compile("^\\d{4}-?\\d{2}(?:-?\\d{2})?");
  private static final Pattern ZONED =
      Pattern.compile(
          "^(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?)\\s?(Z|[+-]\\d{2}):?(\\d{2})?$");

  /** Filled in when the page is made. */
  private static final Pattern TEMPLATE = Pattern.compile("\\{\\{|\\{%|<%|\\$\\{|\\$Date");

  private static final Pattern MONTH_OR_YEAR =
      Pattern.compile("(?:\\p{L}{3,12}\\.?\\s)?(?:1[6-9]|2[01])\\d\\d(?:[-/.]\\d{1,2})?");
  private static final Pattern NUMBERS = Pattern.compile("^\\d{1,5}[-/.]\\d{1,2}[-/.]\\d{1,5}.*");
  private static final Pattern OTHER_SCRIPT =
      Pattern.compile("[\\p{L}&&[^\\p{IsLatin}\\p{IsCyrillic}]]");

  /** What clocks show that were never set. */
  private static final LocalDate ZERO = LocalDate.EPOCH;

  static List<StatedDate> all(Document document, Metadata.Kind kind, DateReader reader) {
    return document.metadata().all(kind).stream()
        .filter(field -> !field.value().text().isBlank())
        .map(field -> new StatedDate(field, reader.day(field.value().text())))
        .toList();
  }

  /** Those with a day, which is not a broken one. */
  static List<StatedDate> sound(Document document, Metadata.Kind kind, DateReader reader) {
    return all(document, kind, reader).stream()
        .filter(stated -> stated.day().isPresent() && !stated.isBroken())
        .toList();
  }

  /**
   * @throws java.util.NoSuchElementException when it has no day
   */
  long daysFrom(LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(day.orElseThrow(), other));
  }

  String value() {
    return field.value().text().strip();
  }

  boolean isForMachines() {
    return day.isPresent()
        && !isBroken()
        && !PROSE.contains(field.origin())
        && (!STRICT.contains(field.origin())
            || ISO.matcher(value()).find()
            || value().chars().allMatch(Character::isDigit));
  }

  /** Whether it says a date and fails to. */
  boolean isBroken() {
    String value = value();
    if (day.isPresent()) {
      return day.get().equals(ZERO);
    }
    boolean prose =
        PROSE.contains(field.origin())
            || (STRICT.contains(field.origin()) && field.origin() != Metadata.Origin.JSON_LD);
    return (!prose || NUMBERS.matcher(value).matches())
        && !TEMPLATE.matcher(value).find()
        && !MONTH_OR_YEAR.matcher(value).matches()
        && !OTHER_SCRIPT.matcher(value).find();
  }

  /** The day in Greenwich where the value has time and zone, else the day as it stands. */
  Optional<LocalDate> comparable() {
    Matcher zoned = ZONED.matcher(value());
    if (!zoned.matches()) {
      return day;
    }
    String minutes = zoned.group(4) == null ? ":00" : ":" + zoned.group(4);
    String zone = zoned.group(3).equals("Z") ? "Z" : zoned.group(3) + minutes;
    try {
      return Optional.of(
          OffsetDateTime.parse(zoned.group(1) + "T" + zoned.group(2) + zone)
              .withOffsetSameInstant(ZoneOffset.UTC)
              .toLocalDate());
    } catch (DateTimeParseException e) {
      return day;
    }
  }
}
