package io.github.copyedit.rule.newsroom.dates;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.rule.Hits;
import io.github.copyedit.rule.Rule;
import io.github.copyedit.rule.RuleInfo;
import io.github.copyedit.text.Span;
import java.util.Optional;

/** Finds "yesterday" in articles that don't say what day it was written on. */
public final class RelativeDate implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
          "relative-date",
          "Days such as “yesterday” in articles without a date",
          Severity.SUGGESTION,
          "dates");

  private final ArticleDate date;
  private final RelativeDays days = new RelativeDays();

  public RelativeDate(ArticleDate date) {
    this.date = date;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  /** The first one: a date at the top mends them all. */
  @Override
  public void check(Document document, Hits hits) {
    for (Block block : document.blocks()) {
      if (!(block instanceof Block.Paragraph) && !(block instanceof Block.Heading)) {
        continue;
      }
      String text = block.prose().text();
      Optional<Span> found = days.find(text, document.languageOf(block));
      if (found.isPresent()) {
        if (!date.isIn(document)) {
          hits.inProse(
              INFO,
              block,
              found.get(),
              "“%s” says nothing to readers, since the article has no date. Add the date, or name the day."
                  .formatted(found.get().of(text)));
        }
        return;
      }
    }
  }
}
