package io.github.copyedit.rule.grammar;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.spelling.multitoken.MultitokenSpeller;
import org.languagetool.rules.spelling.multitoken.MultitokenSpellerFilter;

/**
 * LanguageTool's filter of its rules on misspelt phrases, mostly names, that compares what was
 * written with a few of its phrases instead of with all of the same first letter.
 */
final class PhraseFilter extends MultitokenSpellerFilter {

  private final Map<MultitokenSpeller, Optional<NearPhrases>> phrases = new ConcurrentHashMap<>();

  private PhraseFilter() {}

  /** Puts one in the place of LanguageTool's own. */
  static void install(List<Rule> rules) {
    PhraseFilter filter = new PhraseFilter();
    for (Rule rule : rules) {
      if (rule instanceof AbstractPatternRule pattern
          && pattern.getFilter() != null
          && pattern.getFilter().getClass() == MultitokenSpellerFilter.class) {
        pattern.setFilter(filter);
      }
    }
  }

  @Override
  public RuleMatch acceptRuleMatch(
      RuleMatch match,
      Map<String, String> arguments,
      int place,
      AnalyzedTokenReadings[] tokens,
      List<Integer> places)
      throws IOException {
    MultitokenSpeller speller =
        ((AbstractPatternRule) match.getRule()).getLanguage().getMultitokenSpeller();
    Optional<NearPhrases> near =
        speller == null ? Optional.empty() : phrases.computeIfAbsent(speller, NearPhrases::putInto);
    near.ifPresent(all -> all.lookFor(match.getOriginalErrorStr()));
    try {
      return super.acceptRuleMatch(match, arguments, place, tokens, places);
    } finally {
      near.ifPresent(NearPhrases::lookForAny);
    }
  }
}
