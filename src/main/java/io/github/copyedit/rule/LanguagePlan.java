package io.github.copyedit.rule;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What configuration says about the languages of one file's articles.
 *
 * @param fallBack the language that holds as far as {@code reach} says
 * @param configured every language that configuration names, in the variant that it wants
 * @param limited whether grammar is checked in no other than these, whatever is found
 */
public record LanguagePlan(Locale fallBack, Reach reach, List<Locale> configured, boolean limited) {

  /** Which articles the configured language is for. */
  public enum Reach {
    /** Those that neither say nor show another one. */
    DOUBTFUL,
    /** Those that don't say another one, whatever they show. */
    UNDECLARED,
    /** All, whatever they or their passages say. */
    ALL
  }

  /** LanguageTool's variant of languages that it doesn't spell without a country. */
  private static final Map<String, Locale> MAIN_VARIANTS =
      Map.of("en", Locale.US, "de", Locale.GERMANY, "pt", Locale.forLanguageTag("pt-PT"));

  public LanguagePlan {
    configured = List.copyOf(configured);
  }

  /** Where configuration says nothing. */
  public static LanguagePlan byDefault(Locale fallBack) {
    return new LanguagePlan(fallBack, Reach.DOUBTFUL, List.of(), false);
  }

  /** The language as configuration has it, with its country; else as LanguageTool mainly has it. */
  public Locale variant(Locale language) {
    return Stream.concat(Stream.of(fallBack), configured.stream())
        .filter(locale -> isSame(locale, language))
        .findFirst()
        .orElseGet(() -> MAIN_VARIANTS.getOrDefault(language.getLanguage(), language));
  }

  /** Whether the grammar of a text that shows the language, but doesn't say it, is checked. */
  public boolean allows(Locale language) {
    return !limited || isSame(fallBack, language) || names(language);
  }

  /** Whether configuration has the language, in whatever variant. */
  public boolean names(Locale language) {
    return configured.stream().anyMatch(locale -> isSame(locale, language));
  }

  private static boolean isSame(Locale one, Locale other) {
    return one.getLanguage().equals(other.getLanguage());
  }
}
