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

  private final ArticleDate date = new ArticleDate();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Hits hits) {
    boolean article = document.blocks().stream().anyMatch(Block.Paragraph.class::isInstance);
    if (article && !date.isIn(document)) {
      hits.wholeArticle(INFO, message(document.metadata().first(Metadata.Kind.PUBLISHED)));
    }
  }

  private static String message(Optional<Metadata.Field> published) {
    return published
        .map(field -> field.value().text().strip())
        .filter(value -> !value.isEmpty())
        .map(
            value ->
                ("The article's date, “%s”, is no day of the calendar, so readers can't"
                        + " tell how old it is. Correct it.")
                    .formatted(value))
        .orElse(
            "The article has no date, neither in its metadata nor in its text, so readers can't"
                + " tell how old it is. Add the day of publication.");
  }
}
