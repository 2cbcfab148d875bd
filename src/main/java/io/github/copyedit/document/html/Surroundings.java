package io.github.copyedit.document.html;

import java.util.Optional;
import org.jsoup.nodes.Element;

/** What of a page lies around the article. */
final class Surroundings {

  private Surroundings() {}

  /**
   * Notes what the choice of {@code root} left out, each part as a whole.
   *
   * @param apart what is read although it lies outside
   */
  static void omit(Page page, Element root, Optional<Element> apart) {
    for (Element at = root;
        at.parent() != null && !at.normalName().equals("body");
        at = at.parent()) {
      Element inner = at;
      at.parent().children().stream()
          .filter(
              sibling ->
                  sibling != inner
                      && apart.stream()
                          .noneMatch(read -> read == sibling || read.parents().contains(sibling)))
          .forEach(sibling -> page.omit(sibling, "outside the article"));
    }
  }
}
