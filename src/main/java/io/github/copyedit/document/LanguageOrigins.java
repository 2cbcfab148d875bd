package io.github.copyedit.document;

import io.github.copyedit.text.Span;
import java.util.Set;

/**
 * Where the languages of an article and its passages are from.
 *
 * @param detected the sources of passages whose words show another language than the article's
 * @param unwanted those of them in a language that nobody asked to have checked
 */
public record LanguageOrigins(LanguageOrigin article, Set<Span> detected, Set<Span> unwanted) {

  /** All that is known is what the article says. */
  public static final LanguageOrigins DECLARED = of(LanguageOrigin.DECLARED);

  public LanguageOrigins {
    detected = Set.copyOf(detected);
    unwanted = Set.copyOf(unwanted);
  }

  public static LanguageOrigins of(LanguageOrigin article) {
    return new LanguageOrigins(article, Set.of(), Set.of());
  }
}
