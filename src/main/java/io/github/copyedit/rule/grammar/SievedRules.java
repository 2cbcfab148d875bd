package io.github.copyedit.rule.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.languagetool.AnalyzedSentence;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.RuleSet;

/**
 * Chooses of LanguageTool's rules those that may match a sentence, in their order. A rule is looked
 * at where there is the rarest of the words that it needs; LanguageTool takes the one with the
 * fewest forms, and looks at twice as many. Several threads may use one.
 */
final class SievedRules {

  private final PatternSieve sieve;
  private final List<Rule> rules;

  /** By rule; none for one of another kind. */
  private final List<Optional<PatternNeed>> needs;

  /** By a word's number, in order. */
  private final int[][] byWord;

  private final BitSet always = new BitSet();

  SievedRules(PatternSieve sieve, RuleSet of) {
    this.sieve = sieve;
    this.rules = of.allRules();
    this.needs = rules.stream().map(sieve::need).toList();
    this.byWord = new int[sieve.words()][0];
    for (int i = 0; i < rules.size(); i++) {
      List<WordHints.Hint> words = needs.get(i).map(PatternNeed::words).orElse(List.of());
      if (words.isEmpty()) {
        always.set(i);
      } else {
        for (int word : words.get(0).words()) {
          int count = byWord[word].length;
          byWord[word] = Arrays.copyOf(byWord[word], count + 1);
          byWord[word][count] = i;
        }
      }
    }
  }

  List<Rule> of(AnalyzedSentence analysis) {
    PatternSieve.Sentence sentence = sieve.sentence(analysis);
    BitSet tried = (BitSet) always.clone();
    sentence.words().forEach(word -> mark(byWord[word], tried));
    List<Rule> chosen = new ArrayList<>();
    for (int i = tried.nextSetBit(0); i >= 0; i = tried.nextSetBit(i + 1)) {
      Optional<PatternNeed> need = needs.get(i);
      if (need.isEmpty() || sentence.has(need.get())) {
        chosen.add(rules.get(i));
      }
    }
    return chosen;
  }

  private static void mark(int[] places, BitSet in) {
    for (int place : places) {
      in.set(place);
    }
  }
}
