package io.github.copyedit.rule.newsroom.furniture;

import io.github.copyedit.finding.Severity;
import io.github.copyedit.rule.RuleInfo;

/** Finds lines that sell the publisher: newsletters, subscriptions, apps, donations. */
public final class Promo extends FurnitureRule {

  private static final RuleInfo INFO =
      RuleInfo.of(
          "promo",
          "Newsletter, subscription, app and donation lines left in the copy",
          Severity.WARNING,
          "furniture");
  private static final String MESSAGE =
      "asks for a subscription, an app or a gift, which is the page's"
          + " business and not the article's. Readers take it for copy; delete it.";

  public Promo(FurnitureReader reader) {
    super(INFO, Furniture.PROMO, MESSAGE, reader);
  }
}
