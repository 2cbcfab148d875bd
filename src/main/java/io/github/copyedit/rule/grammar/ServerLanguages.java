package io.github.copyedit.rule.grammar;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds a server's code for a language. A plain {@code en} has no spelling there, either. */
final class ServerLanguages {

  /** LanguageTool's own choice where nobody says a country. */
  private static final Map<String, String> DEFAULTS =
      Map.of("en", "en-US", "de", "de-DE", "pt", "pt-PT", "ca", "ca-ES");

  private final Set<String> codes;
  private final Locale preferred;

  /**
   * @param codes such as {@code en-US}
   * @param preferred whose country holds for a language without one
   */
  ServerLanguages(Set<String> codes, Locale preferred) {
    this.codes = Set.copyOf(codes);
    this.preferred = preferred;
  }

  Optional<String> code(Locale locale) {
    String language = locale.getLanguage();
    String country = Countries.of(locale, preferred);
    List<String> wishes =
        Stream.of(
                language + "-" + country,
                language + "-" + Countries.followedBy(language, country),
                DEFAULTS.getOrDefault(language, language),
                language)
            .toList();
    return wishes.stream().filter(codes::contains).findFirst();
  }
}
