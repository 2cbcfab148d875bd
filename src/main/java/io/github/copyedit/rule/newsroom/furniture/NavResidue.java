package io.github.copyedit.rule.newsroom.furniture;

import io.github.copyedit.document.Document;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.rule.Hits;
import io.github.copyedit.rule.Rule;
import io.github.copyedit.rule.RuleInfo;

/** Finds what a page has for finding the way: menus, tags, time stamps, comments, legal lines. */
public final class NavResidue implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
          "nav-residue",
          "Menus, breadcrumbs, comment counts and legal lines left in the copy",
          Severity.WARNING,
          "furniture");
  private static final String MESSAGE =
      "is a part of the page around the article, such as a menu, a time"
          + " stamp or a legal line. Readers stumble over it; delete it.";

  private final FurnitureReader reader;

  public NavResidue(FurnitureReader reader) {
    this.reader = reader;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Hits hits) {
    reader.report(document, Furniture.NAV, INFO, MESSAGE, hits);
  }
}
