package io.github.copyedit.document.html;

import io.github.copyedit.document.Image;
import io.github.copyedit.document.Prose;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Gathers the images of an article. */
final class ImageCollector {

  private static final Set<String> NAMES = Set.of("img", "amp-img", "amp-anim");
  private static final Set<String> NO_SIZE = Set.of("0", "1", "1px");

  /** Scripts that load images late keep the address in an attribute of their own. */
  private static final List<String> TARGETS =
      List.of("src", "data-src", "data-original", "data-lazy-src");

  private static final List<String> TARGET_SETS = List.of("srcset", "data-srcset");

  private final Page page;
  private final List<Image> images = new ArrayList<>();
  private final Set<Integer> seen = new HashSet<>();

  ImageCollector(Page page) {
    this.page = page;
  }

  static boolean isImage(Element element) {
    return NAMES.contains(element.normalName());
  }

  /** Takes in an image; gives its place if it is a new one, and not a counter's pixel. */
  Optional<Span> add(Element image) {
    Optional<Span> place =
        page.ranges().start(image).filter(tag -> seen.add(tag.start()) && !isPixel(image));
    place.ifPresent(tag -> images.add(new Image(target(image), alt(image), tag)));
    return place;
  }

  /** What stands for an image where it can't be seen; empty when there is nothing to read. */
  Optional<Prose> altText(Element image) {
    return page.attribute(image, "alt")
        .or(() -> page.attribute(image, "aria-label"))
        .flatMap(ProseBuilder::visible);
  }

  /**
   * The images that a page without scripts shows, as far as what is there otherwise doesn't say the
   * same.
   */
  static List<Element> withoutScripts(Element noscript) {
    List<Element> images = noscript.getElementsByTag("img");
    if (images.isEmpty() || noscript.hasText()) {
      return List.of();
    }
    List<Element> neighbours =
        Stream.of(noscript.previousElementSibling(), noscript.nextElementSibling())
            .filter(sibling -> sibling != null)
            .flatMap(sibling -> sibling.getElementsByTag("img").stream())
            .toList();
    return images.stream()
        .filter(
            image ->
                neighbours.stream().noneMatch(other -> other.attr("alt").equals(image.attr("alt"))))
        .toList();
  }

  /** In the order of the walk. */
  List<Image> images() {
    return List.copyOf(images);
  }

  private boolean isPixel(Element image) {
    boolean pixel = NO_SIZE.contains(image.attr("width")) && NO_SIZE.contains(image.attr("height"));
    if (pixel) {
      page.omit(image, "tracking pixel");
    }
    return pixel;
  }

  private static String target(Element image) {
    Stream<String> sets =
        TARGET_SETS.stream().map(image::attr).map(set -> set.strip().split("[\\s,]", 2)[0]);
    return Stream.concat(TARGETS.stream().map(image::attr), sets)
        .filter(target -> !target.isBlank() && !target.startsWith("data:"))
        .findFirst()
        .orElse("");
  }

  private static Optional<String> alt(Element image) {
    return image.hasAttr("alt") ? Optional.of(image.attr("alt")) : Optional.empty();
  }
}
