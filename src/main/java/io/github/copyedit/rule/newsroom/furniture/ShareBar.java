package io.github.copyedit.rule.newsroom.furniture;

import io.github.copyedit.document.Document;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.rule.Hits;
import io.github.copyedit.rule.Rule;
import io.github.copyedit.rule.RuleInfo;

/** Finds the words of buttons that share, print and follow. */
public final class ShareBar implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
          "share-bar",
          "Share buttons and follow-us lines left in the copy",
          Severity.WARNING,
          "furniture");
  private static final String MESSAGE =
      "is the text of a button that shares or follows. It does nothing in" + " copy; delete it.";

  private final FurnitureReader reader;

  public ShareBar(FurnitureReader reader) {
    this.reader = reader;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Hits hits) {
    reader.report(document, Furniture.SHARE, INFO, MESSAGE, hits);
  }
}
