package io.github.copyedit.rule.newsroom.dates;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.document.Metadata;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.rule.Hits;
import io.github.copyedit.rule.Rule;
import io.github.copyedit.rule.RuleInfo;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds dates that no calendar has, and metadata whose date is none. */
public final class InvalidDate implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
          "invalid-date",
          "Days that no calendar has, and dates in metadata that are none",
          Severity.WARNING,
          "dates");

  /** Sweden had a February 30 in 1712, and there are calendars older than ours. */
  private static final int ONE_CALENDAR = 1924;

  private static final Set<Character> DAY_MARKS = Set.of('.', 'º', '°', 't', 'd');
  private static final Pattern SAID_AS_DAY = Pattern.compile("(?i)(?:^|\\W)(?:on|am|le|el|il)\\s$");

  private static final Pattern NUMBER = Pattern.compile("\\d[-/. ]\\d");

  /** Who writes more of them in one paragraph has seen the point. */
  private static final int MOST_IN_A_BLOCK = 20;

  private final DateReader reader = new DateReader();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Hits hits) {
    for (Metadata.Kind kind : List.of(Metadata.Kind.PUBLISHED, Metadata.Kind.MODIFIED)) {
      StatedDate.all(document, kind, reader).stream()
          .filter(StatedDate::isBroken)
          .forEach(date -> reportField(date, hits));
    }
    for (Block block : document.blocks()) {
      String text = block.prose().text();
      reader.impossible(text).stream()
          .filter(shape -> isMeantAsDay(shape, text))
          .limit(MOST_IN_A_BLOCK)
          .forEach(
              shape ->
                  hits.inProse(
                      INFO,
                      block,
                      shape.span(),
                      "“%s” is no day of the calendar. Look up which day is meant."
                          .formatted(shape.span().of(text))));
    }
  }

  private static void reportField(StatedDate date, Hits hits) {
    boolean modified = date.field().kind() == Metadata.Kind.MODIFIED;
    String problem =
        date.day().isPresent()
            ? "is the zero of computer clocks"
            : NUMBER.matcher(date.value()).find() ? "is no day of the calendar" : "is no date";
    String message =
        "The article's date of %s, “%s”, %s, so neither readers nor programs know its age. Write it as in 2024-03-21."
            .formatted(modified ? "change" : "publication", date.value(), problem);
    hits.inProse(INFO, date.field().value(), date.field().value().all(), message);
  }

  /** "In June 31 people died" names no day. */
  private static boolean isMeantAsDay(DateShapes.Shape shape, String text) {
    if (shape.year() != 0) {
      return shape.year() >= ONE_CALENDAR;
    }
    String written = shape.span().of(text);
    boolean dayFirst = Character.isDigit(written.charAt(0));
    String before = text.substring(Math.max(0, shape.span().start() - 4), shape.span().start());
    char mark = written.replaceFirst("^\\d+", "").charAt(0);
    return dayFirst ? DAY_MARKS.contains(mark) : SAID_AS_DAY.matcher(before).find();
  }
}
