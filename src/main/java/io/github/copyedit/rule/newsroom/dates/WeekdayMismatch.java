package io.github.copyedit.rule.newsroom.dates;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.document.Metadata;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.rule.Hits;
import io.github.copyedit.rule.Rule;
import io.github.copyedit.rule.RuleInfo;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Finds dates that name another weekday than the calendar. */
public final class WeekdayMismatch implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
          "weekday-mismatch",
          "Weekdays that are not those of the dates beside them",
          Severity.WARNING,
          "dates");

  /** Who writes more of them in one paragraph has seen the point. */
  private static final int MOST_IN_A_BLOCK = 20;

  private final DateReader reader = new DateReader();
  private final DatedWeekdays weekdays = new DatedWeekdays(reader);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Hits hits) {
    Optional<LocalDate> published =
        StatedDate.all(document, Metadata.Kind.PUBLISHED, reader).stream()
            .flatMap(date -> date.day().stream())
            .findFirst()
            .or(() -> reader.dayOfPath(document.source().file()));
    for (Block block : document.blocks()) {
      Locale locale = document.languageOf(block);
      weekdays.wrong(block.prose().text(), locale, published).stream()
          .limit(MOST_IN_A_BLOCK)
          .forEach(
              wrong ->
                  hits.inProse(
                      INFO,
                      block,
                      wrong.span(),
                      wrong.message(block.prose().text()),
                      wrong.corrected()));
    }
    for (Metadata.Kind kind : Metadata.Kind.values()) {
      if (kind == Metadata.Kind.PUBLISHED || kind == Metadata.Kind.MODIFIED) {
        document.metadata().all(kind).stream()
            .filter(field -> field.origin() != Metadata.Origin.ELEMENT)
            .forEach(field -> checkField(field, hits));
      }
    }
  }

  private void checkField(Metadata.Field field, Hits hits) {
    String value = field.value().text();
    weekdays.wrong(value, Locale.ROOT, Optional.empty()).stream()
        .forEach(
            wrong ->
                hits.inProse(
                    INFO, field.value(), wrong.span(), wrong.message(value), wrong.corrected()));
  }
}
