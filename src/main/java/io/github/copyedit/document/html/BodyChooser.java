package io.github.copyedit.document.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the element of a page that holds the article. */
final class BodyChooser {

  /**
   * Of listings and pages with a teaser or two in article elements: what they leave outside must be
   * more than a line of legal text.
   */
  private static final int MUCH = 1000;

  /** An article with so many times the text of another has it for a teaser. */
  private static final int TEASER = 3;

  private final Exclusions exclusions;
  private final Map<PageElement, Integer> weights = new HashMap<>();
  private final Map<String, List<PageElement>> candidates = new HashMap<>();

  private BodyChooser(Exclusions exclusions) {
    this.exclusions = exclusions;
  }

  /** Empty for a page without a body, such as a frameset. */
  static Optional<PageElement> choose(PageTree page, Exclusions exclusions) {
    return page.all("body").stream()
        .findFirst()
        .flatMap(body -> new BodyChooser(exclusions).choose(body));
  }

  private Optional<PageElement> choose(PageElement body) {
    weights.put(body, weigh(body));
    return article(body)
        .or(() -> heaviest(candidates("main")).filter(main -> isEnough(main, body)))
        .or(() -> heaviest(candidates("articleBody")))
        .or(() -> Optional.of(body));
  }

  private Optional<PageElement> article(PageElement body) {
    List<PageElement> outermost =
        candidates("article").stream().filter(article -> !isInside(article, "article")).toList();
    Optional<PageElement> heaviest = heaviest(outermost);
    if (heaviest.isEmpty() || !isEnough(heaviest.get(), body)) {
      return Optional.empty();
    }
    if (isListing(heaviest.get(), outermost)) {
      // A listing: no article is the article. What holds them all is read.
      return heaviest(candidates("main"))
          .filter(main -> isEnough(main, body))
          .or(() -> Optional.of(body));
    }
    return hasPeer(heaviest.get(), outermost)
        ? heaviest.map(PageElement::parent)
        : heaviest.map(this::innermost);
  }

  /**
   * Whether another article right beside it is no mere teaser: then both are the page's copy.
   * Related stories stand in an element of their own.
   */
  private boolean hasPeer(PageElement heaviest, List<PageElement> articles) {
    return articles.stream()
        .filter(article -> article != heaviest && article.parent() == heaviest.parent())
        .anyMatch(article -> weights.get(heaviest) < TEASER * weights.get(article));
  }

  /** Whether the heaviest article is but one of many like it. */
  private boolean isListing(PageElement heaviest, List<PageElement> articles) {
    int most = weights.get(heaviest);
    List<Integer> others =
        articles.stream().filter(article -> article != heaviest).map(weights::get).toList();
    int sum = others.stream().mapToInt(Integer::intValue).sum();
    int second = others.stream().mapToInt(Integer::intValue).max().orElse(0);
    return most <= sum && most < TEASER * second;
  }

  /** Some themes wrap the page in an article element and have the real one in it. */
  private PageElement innermost(PageElement article) {
    PageElement found = article;
    for (PageElement inner : candidates("article")) {
      boolean nearlyAll = 10 * weights.get(inner) >= 9 * weights.get(found);
      if (inner != found && nearlyAll && inner.isWithin(found)) {
        found = inner;
      }
    }
    return found;
  }

  /** Whether what it leaves outside doesn't look like the real article. */
  private boolean isEnough(PageElement candidate, PageElement body) {
    int inside = weights.get(candidate);
    int outside = weights.get(body) - inside;
    return inside > 0 && (outside < MUCH || outside < 3 * inside);
  }

  private Optional<PageElement> heaviest(List<PageElement> elements) {
    // The first of equals: reversing a comparator keeps the order of ties, max() would take the
    // last.
    return elements.stream()
        .filter(element -> weights.get(element) > 0)
        .sorted(Comparator.comparing(weights::get, Comparator.reverseOrder()))
        .findFirst();
  }

  private List<PageElement> candidates(String kind) {
    return candidates.getOrDefault(kind, List.of());
  }

  /** Characters of the text in the element that may be an article's. */
  private int weigh(PageElement element) {
    int weight = 0;
    for (PageNode child = element.first(); child != null; child = child.next()) {
      if (child instanceof PageText text) {
        weight += text.isBlank() ? 0 : text.strippedLength();
      } else if (child instanceof PageElement inner && exclusions.reason(inner).isEmpty()) {
        Optional<String> kind = kind(inner);
        kind.ifPresent(
            found -> candidates.computeIfAbsent(found, key -> new ArrayList<>()).add(inner));
        int heavy = weigh(inner);
        kind.ifPresent(found -> weights.put(inner, heavy));
        weight += heavy;
      }
    }
    return weight;
  }

  private static Optional<String> kind(PageElement element) {
    String name = element.name();
    if (name.equals("article") || name.equals("main")) {
      return Optional.of(name);
    }
    String role = element.attribute(AttributeName.ROLE);
    if (role.equals("article") || role.equals("main")) {
      return Optional.of(role);
    }
    return element.attribute(AttributeName.ITEMPROP).contains("articleBody")
        ? Optional.of("articleBody")
        : Optional.empty();
  }

  private static boolean isInside(PageElement element, String name) {
    for (PageElement at = element.parent(); at != null; at = at.parent()) {
      if (at.is(name) || at.attribute(AttributeName.ROLE).equals(name)) {
        return true;
      }
    }
    return false;
  }
}
