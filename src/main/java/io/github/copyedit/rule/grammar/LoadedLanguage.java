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
 * @param sieves for others of its rules, by id
 */
record LoadedLanguage(
    Language language, RuleInfos rules, PatternSieve patterns, Map<String, SentenceSieve> sieves) {

  static LoadedLanguage of(Language language, List<Rule> rules) {
    Map<String, SentenceSieve> sieves = new HashMap<>();
    for (Rule rule : rules) {
      CompoundSieve.of(rule)
          .or(() -> CaseSieve.of(rule))
          .ifPresent(sieve -> sieves.put(rule.getId(), sieve));
    }
    return new LoadedLanguage(
        language, new RuleInfos(rules), PatternSieve.ofRules(rules), Map.copyOf(sieves));
  }

  /** Those of the rules that may match the sentence. */
  List<Rule> sift(SievedRules rules, AnalyzedSentence sentence) {
    List<Rule> left = rules.of(sentence);
    left.removeIf(rule -> matchesNothing(rule, sentence));
    return left;
  }

  private boolean matchesNothing(Rule rule, AnalyzedSentence sentence) {
    SentenceSieve sieve = sieves.get(rule.getId());
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
