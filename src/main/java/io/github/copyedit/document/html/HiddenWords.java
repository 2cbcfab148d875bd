package io.github.copyedit.document.html;

import io.github.copyedit.document.Prose;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

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

  private final Page page;

  HiddenWords(Page page) {
    this.page = page;
  }

  /** Whether it has a title or a label at all. */
  static boolean mayHaveSome(PageElement element) {
    return element.has(AttributeName.TITLE) || element.has(AttributeName.ARIA_LABEL);
  }

  /** The title of an image, link or abbreviation, where it says more than what is seen anyway. */
  Optional<Prose> title(PageElement element) {
    boolean image = ImageCollector.isImage(element);
    if (element.attribute(AttributeName.TITLE).isEmpty()
        || !(image || TITLED.contains(element.name()))
        || isOfTemplate(element)) {
      return Optional.empty();
    }
    return page.attribute(element.node(), AttributeName.TITLE.key())
        .flatMap(Characters::visible)
        .filter(title -> !NO_WORDS.matcher(title.text()).matches())
        .filter(title -> !isSame(title.text(), seen(element)))
        .filter(title -> !isSame(title.text(), alt(element)));
  }

  private static boolean isOfTemplate(PageElement link) {
    return link.has(AttributeName.REL)
        && TEMPLATE_RELATION.matcher(link.attribute(AttributeName.REL)).matches();
  }

  private static String seen(PageElement element) {
    return ImageCollector.isImage(element) ? element.node().attr("alt") : element.shownText();
  }

  /** What a drawing in the text is called, if it is part of a figure and no mere icon. */
  Optional<Prose> name(PageElement svg) {
    if (!svg.is("svg") || ElementMarks.isHidden(svg) || !isFigure(svg)) {
      return Optional.empty();
    }
    return label(svg.node()).or(() -> svgTitle(svg)).flatMap(Characters::visible);
  }

  private Optional<Prose> svgTitle(PageElement svg) {
    for (PageNode child = svg.first(); child != null; child = child.next()) {
      if (child instanceof PageElement title && title.is("title")) {
        for (PageNode text = title.first(); text != null; text = text.next()) {
          if (text instanceof PageText words) {
            return words(words);
          }
        }
      }
    }
    return Optional.empty();
  }

  /** What names a box that is an image without an image's element. */
  Optional<Prose> label(PageElement element) {
    boolean figure = element.is("figure") || element.attribute(AttributeName.ROLE).equals("img");
    return figure && !element.hasText()
        ? label(element.node()).flatMap(Characters::visible)
        : Optional.empty();
  }

  private Optional<Prose> label(Element element) {
    return page.attribute(element, AttributeName.ARIA_LABEL.key());
  }

  private Optional<Prose> words(PageText text) {
    return page.text(text.node())
        .map(words -> ProseBuilder.collapse(page.text(), words.text(), words.map()));
  }

  private static boolean isFigure(PageElement svg) {
    boolean image = svg.attribute(AttributeName.ROLE).equals("img");
    for (PageElement at = svg.parent(); at != null; at = at.parent()) {
      if (at.is("figure")) {
        return true;
      }
      image &= !at.is("a") && !at.is("button");
    }
    return image;
  }

  private static String alt(PageElement link) {
    return link.inner("img").stream().findFirst().map(image -> image.node().attr("alt")).orElse("");
  }

  private static boolean isSame(String one, String other) {
    return letters(one).equals(letters(other));
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    text.codePoints().filter(HiddenWords::isLetterOrNumber).forEach(letters::appendCodePoint);
    return letters.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isLetterOrNumber(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }
}
