package io.github.copyedit.rule.newsroom.furniture;

import io.github.copyedit.finding.Severity;
import io.github.copyedit.rule.RuleInfo;

/** Finds what a page has for finding the way: menus, tags, time stamps, comments, legal lines. */
public final class NavResidue extends FurnitureRule {

  private static final RuleInfo INFO =
      RuleInfo.of(
          "nav-residue",
          "Menus, breadcrumbs, comment counts and legal lines left in the copy",
          Severity.WARNING,
          "furniture");
  private static final String MESSAGE =
      "is a part of the page around the article, such as a menu, a time"
          + " stamp or a legal line. Readers stumble over it; delete it.";

  public NavResidue(FurnitureReader reader) {
    super(INFO, Furniture.NAV, MESSAGE, reader);
  }
}
