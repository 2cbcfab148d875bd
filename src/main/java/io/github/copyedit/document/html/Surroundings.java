package io.github.copyedit.document.html;

import java.util.Optional;

/** What of a page lies around the article. */
final class Surroundings {

  private Surroundings() {}

  /**
   * Notes what the choice of {@code root} left out, each part as a whole.
   *
   * @param apart what is read although it lies outside
   */
  static void omit(Page page, PageElement root, Optional<PageElement> apart) {
    for (PageElement at = root; at.parent() != null && !at.is("body"); at = at.parent()) {
      for (PageNode sibling = at.parent().first(); sibling != null; sibling = sibling.next()) {
        if (sibling instanceof PageElement outside
            && outside != at
            && apart.filter(read -> read.isWithin(outside)).isEmpty()) {
          page.omit(outside.node(), "outside the article");
        }
      }
    }
  }
}
