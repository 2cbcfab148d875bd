package io.github.copyedit.document.html;

import io.github.copyedit.document.Image;
import io.github.copyedit.document.Prose;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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

  private static final Pattern FIRST_END = Pattern.compile("[\\s,]");

  private final Page page;
  private final List<Image> images = new ArrayList<>();
  private final Set<Integer> seen = new HashSet<>();

  ImageCollector(Page page) {
    this.page = page;
  }

  static boolean isImage(PageElement element) {
    return NAMES.contains(element.name());
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
        .or(() -> page.attribute(image, AttributeName.ARIA_LABEL.key()))
        .flatMap(Characters::visible);
  }

  /**
   * The images that a page without scripts shows, as far as what is there otherwise doesn't say the
   * same.
   */
  static List<PageElement> withoutScripts(PageElement noscript) {
    List<PageElement> images = noscript.inner("img");
    if (images.isEmpty() || noscript.hasText()) {
      return List.of();
    }
    Element node = noscript.node();
    List<String> neighbours =
        Stream.of(node.previousElementSibling(), node.nextElementSibling())
            .filter(sibling -> sibling != null)
            .flatMap(sibling -> sibling.getElementsByTag("img").stream())
            .map(image -> image.attr("alt"))
            .toList();
    return images.stream().filter(image -> !neighbours.contains(image.node().attr("alt"))).toList();
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
    for (String name : TARGETS) {
      String target = image.attr(name);
      if (isAddress(target)) {
        return target;
      }
    }
    for (String name : TARGET_SETS) {
      String target = FIRST_END.split(image.attr(name).strip(), 2)[0];
      if (isAddress(target)) {
        return target;
      }
    }
    return "";
  }

  private static boolean isAddress(String target) {
    return !target.isBlank() && !target.startsWith("data:");
  }

  private static Optional<String> alt(Element image) {
    return image.hasAttr("alt") ? Optional.of(image.attr("alt")) : Optional.empty();
  }
}
