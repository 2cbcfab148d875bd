package io.github.copyedit.rule.newsroom.headings;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.rule.Hits;
import io.github.copyedit.rule.Rule;
import io.github.copyedit.rule.RuleInfo;
import io.github.copyedit.rule.newsroom.copy.HeadingText;

/** Finds headings that lie two levels or more below the one before them. */
public final class HeadingLevel implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
          "heading-level",
          "Headings that skip a level, so that the outline has a gap",
          Severity.WARNING,
          "headings");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  /** Where the first heading lies is the template's business: it may set the headline itself. */
  @Override
  public void check(Document document, Hits hits) {
    for (Outline.Section section : Outline.of(document).sections()) {
      section
          .before()
          .filter(before -> section.level() - before.level() > 1)
          .ifPresent(before -> report(section.heading(), before.level(), document, hits));
    }
  }

  private static void report(Block.Heading heading, int above, Document document, Hits hits) {
    String message =
        "“%s” is a heading of level %d right below one of level %d, so readers who move by headings meet a gap. Make it level %d."
            .formatted(HeadingText.shown(document, heading), heading.level(), above, above + 1);
    if (heading.prose().text().isEmpty()) {
      hits.inSource(INFO, heading.source(), message);
    } else {
      hits.inProse(INFO, heading, heading.prose().all(), message);
    }
  }
}
