package io.github.copyedit.rule;

import java.util.Locale;

/** Which texts something is for that is said to be for a language. */
final class Languages {

  private Languages() {}

  /** Whether it is for the texts: without a country it is for all variants of its language. */
  static boolean covers(Locale own, Locale texts) {
    return own.getLanguage().equals(texts.getLanguage())
        && (own.getCountry().isEmpty() || own.getCountry().equals(texts.getCountry()));
  }
}
