package io.github.copyedit.document.html;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The heading that names the article.
 *
 * @param heading empty when no heading does
 * @param apart the heading when it stands outside of the article's element, above it, and is to be
 *     read with it
 */
record Headline(Optional<Element> heading, Optional<Element> apart) {

  static Headline of(Page page, Element root, Exclusions exclusions) {
    Optional<Element> within =
        page.all("h1").stream()
            .filter(heading -> isWithin(heading, root) && isRead(heading, root, exclusions))
            .findFirst();
    if (within.isPresent()) {
      return new Headline(within, Optional.empty());
    }
    Exclusions ofPage = exclusions.ofPage(Optional.empty());
    Optional<Element> outside =
        only(page).filter(heading -> isRead(heading, heading.root(), ofPage));
    return new Headline(outside, outside);
  }

  /** A page's only one: where there are several, who knows what each names. */
  static Optional<Element> only(Page page) {
    List<Element> all = page.all("h1");
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  private static boolean isWithin(Element heading, Element root) {
    Element at = heading;
    while (at != null && at != root) {
      at = at.parent();
    }
    return at == root;
  }

  private static boolean isRead(Element heading, Element root, Exclusions exclusions) {
    for (Element at = heading; at != null && at != root; at = at.parent()) {
      if (exclusions.reason(at).isPresent()) {
        return false;
      }
    }
    return true;
  }
}
