package io.github.copyedit.rule.newsroom.furniture;

import io.github.copyedit.document.Document;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.rule.Hits;
import io.github.copyedit.rule.Rule;
import io.github.copyedit.rule.RuleInfo;

/** Finds what stood around pictures and films: counters, credits, the words of players. */
public final class MediaChrome implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
          "media-chrome",
          "Counters, credits and player text left in the copy",
          Severity.WARNING,
          "furniture");
  private static final String MESSAGE =
      "stood around a picture or a film that is not here. Without it the"
          + " line means nothing; delete it, or put it with its picture.";

  private final FurnitureReader reader;

  public MediaChrome(FurnitureReader reader) {
    this.reader = reader;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Hits hits) {
    reader.report(document, Furniture.MEDIA, INFO, MESSAGE, hits);
  }
}
