package io.github.copyedit.rule.newsroom.furniture;

import io.github.copyedit.finding.Severity;
import io.github.copyedit.rule.RuleInfo;

/** Finds the words of buttons that share, print and follow. */
public final class ShareBar extends FurnitureRule {

  private static final RuleInfo INFO =
      RuleInfo.of(
          "share-bar",
          "Share buttons and follow-us lines left in the copy",
          Severity.WARNING,
          "furniture");
  private static final String MESSAGE =
      "is the text of a button that shares or follows. It does nothing in copy; delete it.";

  public ShareBar(FurnitureReader reader) {
    super(INFO, Furniture.SHARE, MESSAGE, reader);
  }
}
