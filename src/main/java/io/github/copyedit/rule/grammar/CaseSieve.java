package io.github.copyedit.rule.grammar;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.rules.AbstractSpecificCaseRule;
import org.languagetool.rules.Rule;
import org.languagetool.rules.spelling.CachingWordListLoader;

/**
 * Tells which sentences LanguageTool's rule on the case of names can't match: a sentence has to
 * have the first two words of one in a row. The rule itself joins each word with all that may
 * follow before it looks into its list.
 */
final class CaseSieve implements SentenceSieve {

  /** By the first word of a phrase the second; empty where there is none. In lower case. */
  private final Map<String, Set<String>> starts = new HashMap<>();

  private CaseSieve(Iterable<String> phrases) {
    for (String phrase : phrases) {
      // The rule lowers with the JVM's own locale.
      String[] words = phrase.trim().toLowerCase(Locale.getDefault()).split(" ", -1);
      starts
          .computeIfAbsent(words[0], key -> new HashSet<>())
          .add(words.length > 1 ? words[1] : "");
    }
  }

  /** Empty for other rules, and for those that look for names in a way of their own. */
  static Optional<SentenceSieve> of(Rule rule) {
    return SentenceSieve.matchingAs(AbstractSpecificCaseRule.class, rule)
        .<SentenceSieve>map(
            names -> new CaseSieve(new CachingWordListLoader().loadWords(names.getPhrasesPath())));
  }

  @Override
  public boolean mayMatch(AnalyzedSentence sentence) {
    AnalyzedTokenReadings[] tokens = sentence.getTokensWithoutWhitespace();
    for (int i = 0; i < tokens.length; i++) {
      Set<String> seconds = starts.get(lower(tokens[i]));
      if (seconds != null
          && (seconds.contains("")
              || (i + 1 < tokens.length && seconds.contains(lower(tokens[i + 1]))))) {
        return true;
      }
    }
    return false;
  }

  private static String lower(AnalyzedTokenReadings token) {
    return token.getToken().toLowerCase(Locale.getDefault());
  }
}
