package io.github.copyedit.rule.newsroom.furniture;

import io.github.copyedit.finding.Severity;
import io.github.copyedit.rule.RuleInfo;

/** Finds what stood around pictures and films: counters, credits, the words of players. */
public final class MediaChrome extends FurnitureRule {

  private static final RuleInfo INFO =
      RuleInfo.of(
          "media-chrome",
          "Counters, credits and player text left in the copy",
          Severity.WARNING,
          "furniture");
  private static final String MESSAGE =
      "stood around a picture or a film that is not here. Without it the"
          + " line means nothing; delete it, or put it with its picture.";

  public MediaChrome(FurnitureReader reader) {
    super(INFO, Furniture.MEDIA, MESSAGE, reader);
  }
}
