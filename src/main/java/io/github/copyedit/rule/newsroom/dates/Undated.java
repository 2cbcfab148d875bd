package io.github.copyedit.rule.newsroom.dates;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.document.Metadata;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.rule.Hits;
import io.github.copyedit.rule.Rule;
import io.github.copyedit.rule.RuleInfo;
import java.util.Optional;

/** Finds articles that nowhere say when they appeared. */
public final class Undated implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of("undated", "Articles without a date of publication", Severity.WARNING, "dates");

  private final DateReader reader = new DateReader();
  private final ArticleDate date;

  public Undated(ArticleDate date) {
    this.date = date;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Hits hits) {
    boolean article = document.blocks().stream().anyMatch(Block.Paragraph.class::isInstance);
    if (article && !saysBrokenDate(document) && !date.isIn(document)) {
      hits.wholeArticle(INFO, message(date.withoutYear(document)));
    }
  }

  /** Then another rule says so. */
  private boolean saysBrokenDate(Document document) {
    return StatedDate.all(document, Metadata.Kind.PUBLISHED, reader).stream()
        .anyMatch(StatedDate::isBroken);
  }

  private static String message(Optional<String> withoutYear) {
    return withoutYear
        .map(
            day ->
                ("The article's only date, “%s”, has no year, so readers can't tell how old it is."
                        + " Add the day of publication with its year.")
                    .formatted(day))
        .orElse(
            "The article has no date, neither in its metadata nor in its text, so readers can't"
                + " tell how old it is. Add the day of publication.");
  }
}
