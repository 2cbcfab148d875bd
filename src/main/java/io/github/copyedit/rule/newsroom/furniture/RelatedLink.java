package io.github.copyedit.rule.newsroom.furniture;

import io.github.copyedit.document.Document;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.rule.Hits;
import io.github.copyedit.rule.Rule;
import io.github.copyedit.rule.RuleInfo;

/** Finds what leads from one article to others: read-more lines and the titles under them. */
public final class RelatedLink implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
          "related-link",
          "Read-more lines and titles of other articles left in the copy",
          Severity.WARNING,
          "furniture");
  private static final String MESSAGE =
      "leads to another article. In copy it interrupts this one; delete it,"
          + " or let the page link to it.";

  private final FurnitureReader reader;

  public RelatedLink(FurnitureReader reader) {
    this.reader = reader;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Hits hits) {
    reader.report(document, Furniture.RELATED, INFO, MESSAGE, hits);
  }
}
