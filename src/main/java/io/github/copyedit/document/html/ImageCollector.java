package io.github.copyedit.document.html;

import io.github.copyedit.document.Image;
import io.github.copyedit.document.Prose;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Gathers the images of an article. */
final class ImageCollector {

  private static final Set<String> NAMES = Set.of("img", "amp-img");
  private static final Set<String> NO_SIZE = Set.of("0", "1", "1px");

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

  /** The alternative text as prose; empty when there is none to read. */
  Optional<Prose> altText(Element image) {
    return page.attribute(image, "alt").flatMap(ProseBuilder::visible);
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

  /** Scripts that load images late keep the address in an attribute of their own. */
  private static String target(Element image) {
    return image.attr("src").isBlank() ? image.attr("data-src") : image.attr("src");
  }

  private static Optional<String> alt(Element image) {
    return image.hasAttr("alt") ? Optional.of(image.attr("alt")) : Optional.empty();
  }
}
