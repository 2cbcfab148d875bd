package io.github.copyedit.rule.grammar;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  /** Rules by a word, in their order. */
  private final Map<Integer, List<Integer>> byWord = new HashMap<>();

  private final BitSet always = new BitSet();

  SievedRules(PatternSieve sieve, RuleSet of) {
    this.sieve = sieve;
    this.rules = of.allRules();
    this.needs = rules.stream().map(sieve::need).toList();
    for (int i = 0; i < rules.size(); i++) {
      List<WordHints.Hint> words = needs.get(i).map(PatternNeed::words).orElse(List.of());
      if (words.isEmpty()) {
        always.set(i);
      } else {
        for (int word : words.get(0).words()) {
          byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(i);
        }
      }
    }
  }

  List<Rule> of(AnalyzedSentence analysis) {
    PatternSieve.Sentence sentence = sieve.sentence(analysis);
    BitSet tried = (BitSet) always.clone();
    sentence.words().forEach(word -> byWord.getOrDefault(word, List.of()).forEach(tried::set));
    List<Rule> chosen = new ArrayList<>();
    for (int i = tried.nextSetBit(0); i >= 0; i = tried.nextSetBit(i + 1)) {
      Optional<PatternNeed> need = needs.get(i);
      if (need.isEmpty() || sentence.has(need.get())) {
        chosen.add(rules.get(i));
      }
    }
    return chosen;
  }
}
