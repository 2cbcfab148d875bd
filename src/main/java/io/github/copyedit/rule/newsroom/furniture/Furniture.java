package io.github.copyedit.rule.newsroom.furniture;

/** What a page has around its article besides advertising. */
public enum Furniture {
  SHARE,
  PROMO,
  RELATED,
  MEDIA,
  NAV
}
