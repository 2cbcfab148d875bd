package io.github.copyedit.rule.newsroom.furniture;

import io.github.copyedit.document.Document;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.rule.Hits;
import io.github.copyedit.rule.Rule;
import io.github.copyedit.rule.RuleInfo;

/** Finds lines that sell the publisher: newsletters, subscriptions, apps, donations. */
public final class Promo implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
          "promo",
          "Newsletter, subscription, app and donation lines left in the copy",
          Severity.WARNING,
          "furniture");
  private static final String MESSAGE =
      "asks for a subscription, an app or a gift, which is the page's"
          + " business and not the article's. Readers take it for copy; delete it.";

  private final FurnitureReader reader;

  public Promo(FurnitureReader reader) {
    this.reader = reader;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Hits hits) {
    reader.report(document, Furniture.PROMO, INFO, MESSAGE, hits);
  }
}
