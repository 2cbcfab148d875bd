package io.github.copyedit.rule.grammar;

import java.util.Locale;
import org.languagetool.Language;

/**
 * A language, loaded.
 *
 * @param language one for all engines: the rules and models hang on it
 * @param sieve for its rules
 */
record LoadedLanguage(Language language, RuleInfos rules, PatternSieve sieve) {

  Locale locale() {
    return Locale.forLanguageTag(language.getShortCodeWithCountryAndVariant());
  }

  @Override
  public String toString() {
    return language.getShortCodeWithCountryAndVariant();
  }
}
