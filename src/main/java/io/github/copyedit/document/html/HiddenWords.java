package io.github.copyedit.document.html;

import io.github.copyedit.document.Prose;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * The words of elements that don't stand in the text: titles that show when a reader points at
 * something, and what names a drawing.
 */
final class HiddenWords {

  private static final Set<String> TITLED = Set.of("a", "abbr", "acronym", "dfn");

  /** Links between pages of a site get their titles from its templates. */
  private static final Pattern TEMPLATE_RELATION =
      Pattern.compile("(?i)(?:.*\\s)?(?:author|bookmark|category|tag|next|prev|home)(?:\\s.*)?");

  /** An address, a file's name or a date rather than words. */
  private static final Pattern NO_WORDS =
      Pattern.compile(
          "(?i)(?:https?:|www\\.|mailto:|tel:).*|\\S*[\\d_./\\\\@]\\S*|[^\\s-]+(?:-[^\\s-]+){2,}|\\P{L}*");

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Page page;

  HiddenWords(Page page) {
    this.page = page;
  }

  /** Whether it has a title or a label at all. */
  static boolean mayHaveSome(Element element) {
    return !Elements.attribute(element, "title").isEmpty()
        || !Elements.attribute(element, "aria-label").isEmpty();
  }

  /** The title of an image, link or abbreviation, where it says more than what is seen anyway. */
  Optional<Prose> title(Element element) {
    boolean image = ImageCollector.isImage(element);
    if (Elements.attribute(element, "title").isEmpty()
        || !(image || TITLED.contains(element.normalName()))
        || TEMPLATE_RELATION.matcher(Elements.attribute(element, "rel")).matches()) {
      return Optional.empty();
    }
    String seen = image ? element.attr("alt") : element.text();
    return page.attribute(element, "title")
        .flatMap(ProseBuilder::visible)
        .filter(title -> !NO_WORDS.matcher(title.text()).matches())
        .filter(title -> !isSame(title.text(), seen) && !isSame(title.text(), alt(element)));
  }

  /** What a drawing in the text is called, if it is part of a figure and no mere icon. */
  Optional<Prose> name(Element svg) {
    if (!svg.normalName().equals("svg") || ElementMarks.isHidden(svg) || !isFigure(svg)) {
      return Optional.empty();
    }
    return page.attribute(svg, "aria-label")
        .or(
            () ->
                svg.children().stream()
                    .filter(child -> child.normalName().equals("title"))
                    .flatMap(title -> title.textNodes().stream())
                    .findFirst()
                    .flatMap(this::words))
        .flatMap(ProseBuilder::visible);
  }

  /** What names a box that is an image without an image's element. */
  Optional<Prose> label(Element element) {
    boolean figure =
        element.normalName().equals("figure") || Elements.attribute(element, "role").equals("img");
    return figure && !Elements.attribute(element, "aria-label").isEmpty() && !element.hasText()
        ? page.attribute(element, "aria-label").flatMap(ProseBuilder::visible)
        : Optional.empty();
  }

  private Optional<Prose> words(TextNode text) {
    return page.text(text)
        .map(words -> ProseBuilder.collapse(page.text(), words.text(), words.map()));
  }

  private static boolean isFigure(Element svg) {
    boolean image = Elements.attribute(svg, "role").equals("img");
    for (Element at = svg.parent(); at != null; at = at.parent()) {
      if (at.normalName().equals("figure")) {
        return true;
      }
      image &= !at.normalName().equals("a") && !at.normalName().equals("button");
    }
    return image;
  }

  private static String alt(Element link) {
    return link.getElementsByTag("img").stream()
        .findFirst()
        .map(image -> image.attr("alt"))
        .orElse("");
  }

  private static boolean isSame(String one, String other) {
    return letters(one).equals(letters(other));
  }

  private static String letters(String text) {
    return NO_LETTERS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
