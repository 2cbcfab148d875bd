package io.github.copyedit.config;

import io.github.copyedit.document.LanguageTags;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** Reads a language tag (BCP 47) such as {@code en-GB}. */
final class LanguageTag {

  /** What is wrong with a tag, and where in it. */
  static final class IllFormedTagException extends Exception {

    private final int index;

    IllFormedTagException(String message, int index) {
      super(message);
      this.index = index;
    }

    int index() {
      return index;
    }
  }

  private LanguageTag() {}

  static Locale parse(String tag) throws IllFormedTagException {
    int underscore = tag.indexOf('_');
    if (underscore >= 0) {
      throw illFormed(tag, underscore, tag.replace('_', '-'));
    }
    Optional<Locale> locale = LanguageTags.parse(tag);
    if (locale.isEmpty()) {
      throw illFormed(tag, errorIndex(tag), byName(tag));
    }
    checkRegion(tag, locale.get());
    return locale.get();
  }

  private static int errorIndex(String tag) {
    try {
      new Locale.Builder().setLanguageTag(tag);
      return 0;
    } catch (IllformedLocaleException e) {
      return Math.max(0, Math.min(e.getErrorIndex(), tag.length()));
    }
  }

  private static void checkRegion(String tag, Locale locale) throws IllFormedTagException {
    String region = locale.getCountry();
    if (!LanguageTags.hasKnownRegion(locale)) {
      String better = region.equals("UK") ? locale.getLanguage() + "-GB" : "";
      int index = tag.toUpperCase(Locale.ROOT).lastIndexOf("-" + region) + 1;
      throw new IllFormedTagException(
          "there is no region " + Wording.quote(region) + "." + hint(better), index);
    }
  }

  /** "english", as people write who don't know of tags. */
  private static String byName(String name) {
    for (String language : Locale.getISOLanguages()) {
      if (Locale.forLanguageTag(language)
          .getDisplayLanguage(Locale.ENGLISH)
          .equalsIgnoreCase(name)) {
        return language;
      }
    }
    return "";
  }

  private static IllFormedTagException illFormed(String tag, int index, String better) {
    String said =
        tag.isEmpty() ? "an empty language tag." : Wording.quote(tag) + " is not a language tag.";
    return new IllFormedTagException(said + hint(better), index);
  }

  private static String hint(String better) {
    return better.isEmpty() ? "" : " Did you mean " + Wording.quote(better) + "?";
  }
}
