package io.github.copyedit.rule.newsroom.dates;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.rule.Hits;
import io.github.copyedit.rule.Rule;
import io.github.copyedit.rule.RuleInfo;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds dates in numbers whose day may as well be the month. */
public final class AmbiguousDate implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
          "ambiguous-date",
          "Dates in numbers that mean different days in London and New York",
          Severity.SUGGESTION,
          "dates");

  /** Periods stand behind days; a year of two digits may be a score or a share. */
  private static final Pattern UNCLEAR = Pattern.compile("\\d{1,2}([/-])\\d{1,2}\\1\\d{4}");

  private static final Set<String> MONTH_FIRST = Set.of("", "US", "PH", "CA");

  /** Who writes more of them in one article has seen the point. */
  private static final int MOST = 20;

  private final DateReader reader = new DateReader();

  /** A date of the kind, and where it stands. */
  private record Found(Block block, DateReader.Mention mention) {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Hits hits) {
    List<Found> unclear = new ArrayList<>();
    for (Block block : document.blocks()) {
      String text = block.prose().text();
      if (text.indexOf('/') < 0 && text.indexOf('-') < 0
          || !isEnglish(document.languageOf(block))) {
        continue;
      }
      for (DateReader.Mention mention : reader.find(text)) {
        if (UNCLEAR.matcher(mention.span().of(text)).matches()) {
          unclear.add(new Found(block, mention));
        }
      }
    }
    // One whose day is above 12 shows how the article writes them all.
    if (unclear.stream()
        .allMatch(found -> found.mention().otherwise().isPresent() || isSame(found))) {
      unclear.stream()
          .filter(found -> !isSame(found))
          .forEach(found -> report(document, found, hits));
    }
  }

  /** Only English is written on both sides of the ocean. */
  private static boolean isEnglish(Locale locale) {
    return locale.getLanguage().isEmpty() || locale.getLanguage().equals("en");
  }

  /** March 3 is 03/03 everywhere. */
  private static boolean isSame(Found found) {
    LocalDate day = found.mention().day();
    return day.getDayOfMonth() == day.getMonthValue();
  }

  private static void report(Document document, Found found, Hits hits) {
    DateReader.Mention mention = found.mention();
    LocalDate dayFirst = mention.day();
    LocalDate monthFirst = mention.otherwise().orElseThrow();
    boolean american = MONTH_FIRST.contains(document.languageOf(found.block()).getCountry());
    List<String> readings =
        american
            ? List.of(american(monthFirst), american(dayFirst))
            : List.of(british(dayFirst), british(monthFirst));
    hits.inProse(
        INFO,
        found.block(),
        mention.span(),
        "“%s” is %s to some readers and %s to others. Write out the month."
            .formatted(
                mention.span().of(found.block().prose().text()), readings.get(0), readings.get(1)),
        readings.toArray(String[]::new));
  }

  private static String american(LocalDate day) {
    return month(day) + " " + day.getDayOfMonth() + ", " + day.getYear();
  }

  private static String british(LocalDate day) {
    return day.getDayOfMonth() + " " + month(day) + " " + day.getYear();
  }

  private static String month(LocalDate day) {
    return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
