package io.github.copyedit.rule.grammar;

import java.util.Locale;
import org.languagetool.Language;

/**
 * A language, loaded.
 *
 * @param language one for all engines: the rules and models hang on it
 */
record LoadedLanguage(Language language, RuleInfos rules) {

  Locale locale() {
    return Locale.forLanguageTag(language.getShortCodeWithCountryAndVariant());
  }

  @Override
  public String toString() {
    return language.getShortCodeWithCountryAndVariant();
  }
}
