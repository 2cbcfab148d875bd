package io.github.copyedit.document;

import java.util.Arrays;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads what articles write for their language. */
public final class LanguageTags {

  private LanguageTags() {}

  /**
   * The language of a tag such as {@code de}, {@code en-US}, {@code pt_BR}; empty for what is no
   * tag or names no language that the Java runtime knows, such as {@code English}.
   */
  public static Optional<Locale> parse(String tag) {
    String hyphened = tag.strip().replace('_', '-');
    if (hyphened.isEmpty()) {
      return Optional.empty();
    }
    try {
      Locale locale = new Locale.Builder().setLanguageTag(hyphened).build();
      return isKnown(locale.getLanguage()) ? Optional.of(locale) : Optional.empty();
    } catch (IllformedLocaleException notATag) {
      return Optional.empty();
    }
  }

  private static boolean isKnown(String language) {
    Set<String> known = new HashSet<>(Arrays.asList(Locale.getISOLanguages()));
    if (known.contains(language)) {
      return true;
    }
    return language.length() == 3
        && Arrays.stream(Locale.getAvailableLocales())
            .anyMatch(locale -> locale.getLanguage().equals(language));
  }
}
