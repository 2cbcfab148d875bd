package io.github.copyedit.document;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads language tags (BCP 47), whoever writes them. */
public final class LanguageTags {

  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  /** Set aside by ISO 639 for local use; no language has one. */
  private static final Pattern NOBODYS = Pattern.compile("q[a-t][a-z]");

  private static final Set<String> REGIONS =
      Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

  private LanguageTags() {}

  /**
   * The language of a tag such as {@code de}, {@code en-US}, {@code pt_BR}; empty for what is no
   * tag or names no language by its ISO code, such as {@code English} and {@code xx}. Its region
   * may be one that {@link #hasKnownRegion} doesn't know.
   */
  public static Optional<Locale> parse(String tag) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(tag.strip().replace('_', '-')).build();
      return isCode(locale.getLanguage()) ? Optional.of(locale) : Optional.empty();
    } catch (IllformedLocaleException notATag) {
      return Optional.empty();
    }
  }

  /** Java lists the codes of two letters only; longer words come from "English" and its like. */
  private static boolean isCode(String language) {
    return language.length() == 3
        ? !NOBODYS.matcher(language).matches()
        : LANGUAGES.contains(language);
  }

  /** Whether the region, if the locale has one by letters, is a country: {@code en-UK} has none. */
  public static boolean hasKnownRegion(Locale locale) {
    String region = locale.getCountry();
    return region.length() != 2 || REGIONS.contains(region);
  }
}
