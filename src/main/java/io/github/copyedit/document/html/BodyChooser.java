package io.github.copyedit.document.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

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
  private final Map<Element, Integer> weights = new IdentityHashMap<>();
  private final Map<String, List<Element>> candidates = new HashMap<>();
  private int weight;

  private BodyChooser(Exclusions exclusions) {
    this.exclusions = exclusions;
  }

  /** Empty for a page without a body, such as a frameset. */
  static Optional<Element> choose(Document page, Exclusions exclusions) {
    return Optional.ofNullable(page.selectFirst("body"))
        .flatMap(body -> new BodyChooser(exclusions).choose(body));
  }

  private Optional<Element> choose(Element body) {
    weigh(body);
    return article(body)
        .or(() -> heaviest(candidates("main")).filter(main -> isEnough(main, body)))
        .or(() -> heaviest(candidates("articleBody")))
        .or(() -> Optional.of(body));
  }

  private Optional<Element> article(Element body) {
    List<Element> outermost =
        candidates("article").stream().filter(article -> !isInside(article, "article")).toList();
    Optional<Element> heaviest = heaviest(outermost);
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
        ? heaviest.map(Element::parent)
        : heaviest.map(this::innermost);
  }

  /**
   * Whether another article right beside it is no mere teaser: then both are the page's copy.
   * Related stories stand in an element of their own.
   */
  private boolean hasPeer(Element heaviest, List<Element> articles) {
    return articles.stream()
        .filter(article -> article != heaviest && article.parent() == heaviest.parent())
        .anyMatch(article -> weights.get(heaviest) < TEASER * weights.get(article));
  }

  /** Whether the heaviest article is but one of many like it. */
  private boolean isListing(Element heaviest, List<Element> articles) {
    int most = weights.get(heaviest);
    List<Integer> others =
        articles.stream().filter(article -> article != heaviest).map(weights::get).toList();
    int sum = others.stream().mapToInt(Integer::intValue).sum();
    int second = others.stream().mapToInt(Integer::intValue).max().orElse(0);
    return most <= sum && most < TEASER * second;
  }

  /** Some themes wrap the page in an article element and have the real one in it. */
  private Element innermost(Element article) {
    Element found = article;
    for (Element inner : candidates("article")) {
      boolean nearlyAll = 10 * weights.get(inner) >= 9 * weights.get(found);
      if (inner != found && nearlyAll && inner.parents().contains(found)) {
        found = inner;
      }
    }
    return found;
  }

  /** Whether what it leaves outside doesn't look like the real article. */
  private boolean isEnough(Element candidate, Element body) {
    int inside = weights.get(candidate);
    int outside = weights.get(body) - inside;
    return inside > 0 && (outside < MUCH || outside < 3 * inside);
  }

  private Optional<Element> heaviest(List<Element> elements) {
    // The first of equals: reversing a comparator keeps the order of ties, max() would take the
    // last.
    return elements.stream()
        .filter(element -> weights.get(element) > 0)
        .sorted(Comparator.comparing(weights::get, Comparator.reverseOrder()))
        .findFirst();
  }

  private List<Element> candidates(String kind) {
    return candidates.getOrDefault(kind, List.of());
  }

  private void weigh(Element body) {
    weights.put(body, 0);
    body.filter(
        new NodeFilter() {
          @Override
          public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text && !text.isBlank()) {
              weight += text.getWholeText().strip().length();
            }
            if (!(node instanceof Element element) || depth == 0) {
              return FilterResult.CONTINUE;
            }
            if (exclusions.reason(element).isPresent()) {
              return FilterResult.SKIP_ENTIRELY;
            }
            kind(element)
                .ifPresent(
                    kind -> {
                      weights.put(element, weight);
                      candidates.computeIfAbsent(kind, key -> new ArrayList<>()).add(element);
                    });
            return FilterResult.CONTINUE;
          }

          @Override
          public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
              weights.computeIfPresent(element, (key, before) -> weight - before);
            }
            return FilterResult.CONTINUE;
          }
        });
  }

  private static Optional<String> kind(Element element) {
    String name = element.normalName();
    if (name.equals("article") || name.equals("main")) {
      return Optional.of(name);
    }
    String role = Elements.attribute(element, "role");
    if (role.equals("article") || role.equals("main")) {
      return Optional.of(role);
    }
    return Elements.attribute(element, "itemprop").contains("articleBody")
        ? Optional.of("articleBody")
        : Optional.empty();
  }

  private static boolean isInside(Element element, String name) {
    return element.parents().stream()
        .anyMatch(
            outer ->
                outer.normalName().equals(name) || Elements.attribute(outer, "role").equals(name));
  }
}
