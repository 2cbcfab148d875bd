package io.github.copyedit.document.html;

import java.util.List;
import java.util.Optional;

/**
 * The heading that names the article.
 *
 * @param heading empty when no heading does
 * @param apart the heading when it stands outside of the article's element, above it, and is to be
 *     read with it
 */
record Headline(Optional<PageElement> heading, Optional<PageElement> apart) {

  static Headline of(PageTree page, PageElement root, Exclusions exclusions) {
    Optional<PageElement> within =
        page.all("h1").stream()
            .filter(heading -> heading.isWithin(root) && isRead(heading, root, exclusions))
            .findFirst();
    if (within.isPresent()) {
      return new Headline(within, Optional.empty());
    }
    Exclusions ofPage = exclusions.ofPage(Optional.empty());
    Optional<PageElement> outside =
        only(page).filter(heading -> isRead(heading, page.root(), ofPage));
    return new Headline(outside, outside);
  }

  /** A page's only one: where there are several, who knows what each names. */
  static Optional<PageElement> only(PageTree page) {
    List<PageElement> all = page.all("h1");
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  private static boolean isRead(PageElement heading, PageElement root, Exclusions exclusions) {
    for (PageElement at = heading; at != null && at != root; at = at.parent()) {
      if (exclusions.reason(at).isPresent()) {
        return false;
      }
    }
    return true;
  }
}
