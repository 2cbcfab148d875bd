package io.github.copyedit.rule.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.rules.AbstractCompoundRule;
import org.languagetool.rules.Rule;

/**
 * Tells which sentences LanguageTool's rule on compounds written as several words can't match: a
 * sentence has to have all words of one. The rule itself joins each word with up to four that
 * follow, in several spellings, before it looks into its list.
 */
final class CompoundSieve implements SentenceSieve {

  /** By one of their words: the others. Of words with signs in them nothing is asked. */
  private final Map<String, List<List<String>>> others = new HashMap<>();

  private boolean anySentence;

  private CompoundSieve(Set<String> compounds) {
    for (String compound : compounds) {
      List<String> words =
          new ArrayList<>(
              Arrays.stream(compound.split(" "))
                  .filter(CompoundSieve::isPlain)
                  .map(word -> word.toLowerCase(Locale.ROOT))
                  .sorted(Comparator.comparingInt(String::length).reversed())
                  .toList());
      if (words.isEmpty()) {
        anySentence = true;
      } else {
        // Long words are rare ones.
        others.computeIfAbsent(words.remove(0), key -> new ArrayList<>()).add(words);
      }
    }
  }

  /** Empty for other rules, and for those that look for compounds in a way of their own. */
  static Optional<SentenceSieve> of(Rule rule) {
    return SentenceSieve.matchingAs(AbstractCompoundRule.class, rule)
        .<SentenceSieve>map(
            compounds ->
                new CompoundSieve(compounds.getCompoundRuleData().getIncorrectCompounds()));
  }

  @Override
  public boolean mayMatch(AnalyzedSentence sentence) {
    Set<String> words = new HashSet<>();
    boolean joined = false;
    boolean behindWord = false;
    for (AnalyzedTokenReadings token : sentence.getTokensWithoutWhitespace()) {
      String text = token.getToken();
      boolean word = !text.isEmpty() && isPlain(text.replace("-", ""));
      behindWord &= !token.isWhitespaceBefore();
      // Two tokens may be one word for the rule, with or without what is between them.
      joined |= behindWord && word;
      behindWord |= word;
      words.addAll(List.of(text.toLowerCase(Locale.ROOT).split("-")));
    }
    return anySentence || joined || words.stream().anyMatch(word -> isOfCompound(word, words));
  }

  private boolean isOfCompound(String word, Set<String> words) {
    return others.getOrDefault(word, List.of()).stream().anyMatch(words::containsAll);
  }

  private static boolean isPlain(String word) {
    return word.codePoints().allMatch(Character::isLetterOrDigit);
  }
}
