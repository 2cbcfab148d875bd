package io.github.copyedit.document.html;

import io.github.copyedit.document.LanguageTags;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Reads what elements say about their language. */
final class Languages {

  private Languages() {}

  /** What the element or the nearest one around it says, as written. */
  static Optional<String> inherited(Element element) {
    for (Element at = element; at != null; at = at.parent()) {
      Optional<String> name = attributeName(at);
      if (name.isPresent()) {
        return name.map(at::attr);
      }
    }
    return Optional.empty();
  }

  /** The name of the attribute in which the element itself says its language. */
  static Optional<String> attributeName(Element element) {
    if (element.attributesSize() == 0) {
      return Optional.empty();
    }
    if (!Elements.attribute(element, "lang").isBlank()) {
      return Optional.of("lang");
    }
    return Elements.attribute(element, "xml:lang").isBlank()
        ? Optional.empty()
        : Optional.of("xml:lang");
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
