package io.github.copyedit.rule.grammar;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.languagetool.AnalyzedSentence;
import org.languagetool.Language;
import org.languagetool.rules.Rule;

/**
 * A language, loaded.
 *
 * @param language one for all engines: the rules and models hang on it
 * @param patterns for its pattern rules
 * @param compounds for its rules on compounds, by id
 */
record LoadedLanguage(
    Language language,
    RuleInfos rules,
    PatternSieve patterns,
    Map<String, CompoundSieve> compounds) {

  static LoadedLanguage of(Language language, List<Rule> rules) {
    Map<String, CompoundSieve> compounds = new HashMap<>();
    for (Rule rule : rules) {
      CompoundSieve.of(rule).ifPresent(sieve -> compounds.put(rule.getId(), sieve));
    }
    return new LoadedLanguage(
        language, new RuleInfos(rules), PatternSieve.ofRules(rules), Map.copyOf(compounds));
  }

  /** Leaves out rules that match nothing in the sentence. */
  List<Rule> sift(List<Rule> rules, AnalyzedSentence sentence) {
    List<Rule> left = patterns.sentence(sentence).sift(rules);
    left.removeIf(rule -> findsNoCompound(rule, sentence));
    return left;
  }

  private boolean findsNoCompound(Rule rule, AnalyzedSentence sentence) {
    CompoundSieve sieve = compounds.get(rule.getId());
    return sieve != null && !sieve.mayMatch(sentence);
  }

  Locale locale() {
    return Locale.forLanguageTag(language.getShortCodeWithCountryAndVariant());
  }

  @Override
  public String toString() {
    return language.getShortCodeWithCountryAndVariant();
  }
}
