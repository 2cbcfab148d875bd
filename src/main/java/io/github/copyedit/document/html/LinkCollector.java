package io.github.copyedit.document.html;

import io.github.copyedit.document.Link;
import io.github.copyedit.text.Span;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Element;

/** Gathers the links of an article. */
final class LinkCollector {

  private final Page page;
  private final Map<Span, Link> byPlace = new TreeMap<>();

  LinkCollector(Page page) {
    this.page = page;
  }

  /**
   * A link around several blocks comes several times, one of them with its words: that one stays.
   */
  void add(PageElement anchor) {
    Element node = anchor.node();
    if (!node.hasAttr("href")) {
      return;
    }
    page.ranges()
        .value(node, "href")
        .or(() -> page.ranges().start(node))
        .ifPresent(
            place ->
                byPlace.merge(
                    place,
                    new Link(node.attr("href"), text(anchor), place),
                    LinkCollector::withText));
  }

  /** In the order of the source. */
  List<Link> links() {
    return List.copyOf(byPlace.values());
  }

  private static Link withText(Link first, Link second) {
    return first.text().isEmpty() ? second : first;
  }

  private static String text(PageElement anchor) {
    String words = anchor.shownText();
    if (!words.isEmpty()) {
      return words;
    }
    return anchor.inner("img").stream()
        .map(image -> image.node().attr("alt").strip())
        .filter(alt -> !alt.isEmpty())
        .findFirst()
        .orElse("");
  }
}
