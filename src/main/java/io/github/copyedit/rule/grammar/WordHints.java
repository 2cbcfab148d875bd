package io.github.copyedit.rule.grammar;

import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.languagetool.rules.patterns.AbstractTokenBasedRule;
import org.languagetool.rules.patterns.PatternToken;

/**
 * The words that a rule of LanguageTool can't do without, as LanguageTool reads them from its
 * pattern: forms or lemmas, in lower case. They are numbered, as there are some ten thousand for
 * English and a sentence has few of them.
 */
final class WordHints {

  /** In the place of a word's number: no rule asks for it. */
  static final int NONE = 0;

  /** In the place of a place: anywhere. */
  static final int ANYWHERE = -1;

  /**
   * @param words one of which there has to be
   * @param place from where the pattern begins; {@link #ANYWHERE} where that is not fixed
   */
  record Hint(int[] words, int place) {}

  private final Map<String, Integer> forms = new HashMap<>();
  private final Map<String, Integer> lemmas = new HashMap<>();
  private final Map<AbstractTokenBasedRule, List<Hint>> byRule = new IdentityHashMap<>();

  /** None where LanguageTool does not keep them as expected. */
  WordHints(List<AbstractTokenBasedRule> rules) {
    Hints.ofLanguageTool().ifPresent(hints -> read(rules, hints));
  }

  /** Where LanguageTool keeps them. */
  private record Hints(Field ofRule, Field inflected, Field words, Field place) {

    /** Empty where they are not as expected. */
    static Optional<Hints> ofLanguageTool() {
      try {
        Field ofRule = Opened.field(AbstractTokenBasedRule.class, "tokenHints");
        Class<?> hint = ofRule.getType().getComponentType();
        return Optional.of(
            new Hints(
                ofRule,
                Opened.field(hint, "inflected"),
                Opened.field(hint, "lowerCaseValues"),
                Opened.field(hint, "tokenIndex")));
      } catch (ReflectiveOperationException | InaccessibleObjectException e) {
        return Optional.empty();
      }
    }

    Object[] of(AbstractTokenBasedRule rule) throws IllegalAccessException {
      Object[] all = (Object[]) ofRule.get(rule);
      return all == null ? new Object[0] : all;
    }
  }

  private void read(List<AbstractTokenBasedRule> rules, Hints from) {
    try {
      for (AbstractTokenBasedRule rule : rules) {
        byRule.put(rule, read(rule, from));
      }
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("A field that was opened can't be read", e);
    }
    int[] uses = new int[next()];
    byRule.values().forEach(hints -> hints.forEach(hint -> count(hint, uses)));
    byRule.replaceAll(
        (rule, hints) ->
            hints.stream().sorted(Comparator.comparing(hint -> frequency(hint, uses))).toList());
  }

  private static void count(Hint hint, int[] uses) {
    for (int word : hint.words()) {
      uses[word]++;
    }
  }

  /** A common word is in many rules. */
  private static int frequency(Hint hint, int[] uses) {
    return IntStream.of(hint.words()).map(word -> uses[word]).sum();
  }

  private List<Hint> read(AbstractTokenBasedRule rule, Hints from) throws IllegalAccessException {
    int lastFixed = lastFixed(rule.getPatternTokens());
    List<Hint> read = new ArrayList<>();
    for (Object hint : from.of(rule)) {
      Map<String, Integer> numbers = from.inflected().getBoolean(hint) ? lemmas : forms;
      int[] words =
          Stream.of((String[]) from.words().get(hint))
              .mapToInt(word -> numbers.computeIfAbsent(word, key -> next()))
              .toArray();
      int place = from.place().getInt(hint);
      read.add(new Hint(words, place <= lastFixed ? place : ANYWHERE));
    }
    return read;
  }

  /** The rarest first; none for a rule of which LanguageTool knows none. */
  List<Hint> of(AbstractTokenBasedRule rule) {
    return byRule.getOrDefault(rule, List.of());
  }

  private int next() {
    return forms.size() + lemmas.size() + 1;
  }

  /** The last place of which it is sure how many tokens are before it. */
  static int lastFixed(List<PatternToken> pattern) {
    int last = 0;
    while (last < pattern.size() && isOneToken(pattern.get(last))) {
      last++;
    }
    return last;
  }

  private static boolean isOneToken(PatternToken token) {
    return token.getMinOccurrence() == 1
        && token.getMaxOccurrence() == 1
        && token.getSkipNext() == 0;
  }

  /** A number for a word as it is written; {@link #NONE} for one that no rule needs. */
  int form(String token) {
    return forms.getOrDefault(lower(token), NONE);
  }

  /** The same for a word's lemma, which is another number. */
  int lemma(String lemma) {
    return lemmas.getOrDefault(lower(lemma), NONE);
  }

  /** As LanguageTool does it: with the JVM's own locale. */
  private static String lower(String word) {
    return word.toLowerCase(Locale.getDefault());
  }
}
