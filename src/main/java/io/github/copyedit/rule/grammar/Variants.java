package io.github.copyedit.rule.grammar;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.languagetool.Language;
import org.languagetool.Languages;

/**
 * Finds LanguageTool's language for a locale. A plain {@code en} has no spelling in LanguageTool,
 * so it always takes a country's variant.
 */
final class Variants {

  private final Locale preferred;

  /**
   * @param preferred whose country holds for a language without one
   */
  Variants(Locale preferred) {
    this.preferred = preferred;
  }

  /**
   * The language of that country, else what is nearest to it; empty when no module for the language
   * is there.
   */
  Optional<Language> find(Locale locale) {
    String code = locale.getLanguage();
    if (code.isEmpty()) {
      return Optional.empty();
    }
    List<Language> candidates =
        Languages.get().stream().filter(language -> language.getShortCode().equals(code)).toList();
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    String country = Countries.of(locale, preferred);
    return of(candidates, country)
        .or(() -> of(candidates, Countries.followedBy(code, country)))
        .or(
            () ->
                candidates.stream()
                    .map(Language::getDefaultLanguageVariant)
                    .filter(v -> v != null)
                    .findFirst())
        .or(() -> candidates.stream().filter(Predicate.not(Language::isVariant)).findFirst())
        .or(() -> candidates.stream().findFirst());
  }

  private static Optional<Language> of(List<Language> candidates, String country) {
    return candidates.stream()
        .filter(Language::isVariant)
        .filter(
            language ->
                language.getVariant() == null
                    && Arrays.equals(language.getCountries(), new String[] {country}))
        .findFirst();
  }
}
