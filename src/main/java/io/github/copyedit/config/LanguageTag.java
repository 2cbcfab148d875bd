package io.github.copyedit.config;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;

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

  private static final int LONGEST_LANGUAGE = 3;
  private static final Set<String> REGIONS =
      Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

  private LanguageTag() {}

  static Locale parse(String tag) throws IllFormedTagException {
    int underscore = tag.indexOf('_');
    if (underscore >= 0) {
      throw illFormed(tag, underscore, tag.replace('_', '-'));
    }
    Locale locale;
    try {
      locale = new Locale.Builder().setLanguageTag(tag).build();
    } catch (IllformedLocaleException e) {
      throw illFormed(tag, Math.max(0, Math.min(e.getErrorIndex(), tag.length())), "");
    }
    if (locale.getLanguage().isEmpty() || locale.getLanguage().length() > LONGEST_LANGUAGE) {
      throw illFormed(tag, 0, byName(tag));
    }
    checkRegion(tag, locale);
    return locale;
  }

  private static void checkRegion(String tag, Locale locale) throws IllFormedTagException {
    String region = locale.getCountry();
    if (region.length() == 2 && !REGIONS.contains(region)) {
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
