package io.github.copyedit.rule.grammar;

import java.util.Locale;
import java.util.Set;

/** Whose spelling a text follows. */
final class Countries {

  /** Where English is spelled as in the United States; all other countries follow Britain. */
  private static final Set<String> AMERICAN_SPELLING =
      Set.of("", "US", "AS", "GU", "MP", "PR", "UM", "VI", "PH", "LR");

  private Countries() {}

  /** The language's own; that of the preferred one where the two differ in nothing else. */
  static String of(Locale language, Locale preferred) {
    boolean bare =
        language.getCountry().isEmpty() && preferred.getLanguage().equals(language.getLanguage());
    return bare ? preferred.getCountry() : language.getCountry();
  }

  /** The country that one follows which has no variant of its own; empty where none is known. */
  static String followedBy(String language, String country) {
    return language.equals("en") && !AMERICAN_SPELLING.contains(country) ? "GB" : "";
  }
}
