package io.github.copyedit.document.html;

import io.github.copyedit.document.LanguageTags;
import java.util.Locale;
import java.util.Optional;

/** Reads what elements say about their language. */
final class Languages {

  private Languages() {}

  /** What the element or the nearest one around it says, as written. */
  static Optional<String> inherited(PageElement element) {
    for (PageElement at = element; at != null; at = at.parent()) {
      Optional<String> said = said(at);
      if (said.isPresent()) {
        return said;
      }
    }
    return Optional.empty();
  }

  /** What the element itself says, as written. */
  static Optional<String> said(PageElement element) {
    return attribute(element).map(element::attribute);
  }

  /** The attribute in which the element itself says its language. */
  static Optional<AttributeName> attribute(PageElement element) {
    if (isSaid(element, AttributeName.LANG)) {
      return Optional.of(AttributeName.LANG);
    }
    return isSaid(element, AttributeName.XML_LANG)
        ? Optional.of(AttributeName.XML_LANG)
        : Optional.empty();
  }

  private static boolean isSaid(PageElement element, AttributeName name) {
    return element.has(name) && !element.attribute(name).isBlank();
  }

  /**
   * A language tag, or a locale as the Open Graph protocol writes it ({@code en_US}); empty when it
   * is neither.
   */
  static Optional<Locale> parse(String tag) {
    return LanguageTags.parse(tag);
  }

  /**
   * The language of a block where it is another one than the document's: {@code en} in an {@code
   * en-US} article is none.
   */
  static Optional<Locale> own(Optional<Locale> block, Optional<Locale> document) {
    return block.filter(locale -> document.isEmpty() || !isSame(locale, document.get()));
  }

  private static boolean isSame(Locale block, Locale document) {
    return block.getLanguage().equals(document.getLanguage())
        && (block.getCountry().isEmpty()
            || document.getCountry().isEmpty()
            || block.getCountry().equals(document.getCountry()));
  }
}
