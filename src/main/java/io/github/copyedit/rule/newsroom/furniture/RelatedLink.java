package io.github.copyedit.rule.newsroom.furniture;

import io.github.copyedit.finding.Severity;
import io.github.copyedit.rule.RuleInfo;

/** Finds what leads from one article to others: read-more lines and the titles under them. */
public final class RelatedLink extends FurnitureRule {

  private static final RuleInfo INFO =
      RuleInfo.of(
          "related-link",
          "Read-more lines and titles of other articles left in the copy",
          Severity.WARNING,
          "furniture");
  private static final String MESSAGE =
      "leads to another article. In copy it interrupts this one; delete it,"
          + " or let the page link to it.";

  public RelatedLink(FurnitureReader reader) {
    super(INFO, Furniture.RELATED, MESSAGE, reader);
  }
}
