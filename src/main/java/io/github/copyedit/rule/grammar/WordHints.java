package io.github.copyedit.rule.grammar;

import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.languagetool.rules.patterns.AbstractTokenBasedRule;
import org.languagetool.rules.patterns.PatternToken;

/**
 * The words that a rule of LanguageTool can't do without, as LanguageTool reads them from its
 * pattern: forms or lemmas, in lower case. They are numbered, as there are some ten thousand for
 * English and a sentence has few of them. Words have the same number that {@link
 * String#equalsIgnoreCase} takes for the same, as LanguageTool does where it compares them: lower
 * case is another one for "µ", or for "I" in Turkey.
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

  /** What a capital "İ" has in lower case behind its "i"; where it is, the word is not known. */
  private static final char DOT_ABOVE = '\u0307';

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
    int[] uses = new int[size()];
    for (List<Hint> hints : byRule.values()) {
      for (Hint hint : hints) {
        for (int word : hint.words()) {
          uses[word]++;
        }
      }
    }
    byRule.values().forEach(hints -> rarestFirst(hints, uses));
  }

  /** Without streams, as all of this is done before anything is compiled. */
  private List<Hint> read(AbstractTokenBasedRule rule, Hints from) throws IllegalAccessException {
    Object[] all = from.of(rule);
    if (all.length == 0) {
      return List.of();
    }
    int lastFixed = lastFixed(rule.getPatternTokens());
    List<Hint> read = new ArrayList<>(all.length);
    for (Object hint : all) {
      Map<String, Integer> numbers = from.inflected().getBoolean(hint) ? lemmas : forms;
      int place = from.place().getInt(hint);
      String[] words = (String[]) from.words().get(hint);
      if (areKnown(words)) {
        read.add(new Hint(numbers(words, numbers), place <= lastFixed ? place : ANYWHERE));
      }
    }
    return read;
  }

  private static boolean areKnown(String[] words) {
    boolean known = true;
    for (int i = 0; i < words.length && known; i++) {
      known = words[i].indexOf(DOT_ABOVE) < 0;
    }
    return known;
  }

  private int[] numbers(String[] words, Map<String, Integer> known) {
    int[] numbers = new int[words.length];
    for (int i = 0; i < words.length; i++) {
      String word = folded(words[i]);
      Integer number = known.get(word);
      if (number == null) {
        number = size();
        known.put(word, number);
      }
      numbers[i] = number;
    }
    return numbers;
  }

  /** A common word is in many rules. */
  private static void rarestFirst(List<Hint> hints, int[] uses) {
    int rarest = 0;
    int fewest = Integer.MAX_VALUE;
    for (int i = 0; i < hints.size(); i++) {
      int all = 0;
      for (int word : hints.get(i).words()) {
        all += uses[word];
      }
      if (all < fewest) {
        fewest = all;
        rarest = i;
      }
    }
    if (rarest > 0) {
      Collections.swap(hints, 0, rarest);
    }
  }

  /** The rarest first; none for a rule of which none is known. */
  List<Hint> of(AbstractTokenBasedRule rule) {
    return byRule.getOrDefault(rule, List.of());
  }

  /** One more than the greatest number of a word. */
  int size() {
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
    return forms.getOrDefault(folded(token), NONE);
  }

  /** The same for a word's lemma, which is another number. */
  int lemma(String lemma) {
    return lemmas.getOrDefault(folded(lemma), NONE);
  }

  private static String folded(String word) {
    int same = 0;
    while (same < word.length() && isFolded(word.charAt(same))) {
      same++;
    }
    if (same == word.length()) {
      return word;
    }
    StringBuilder folded = new StringBuilder(word.length());
    word.codePoints().map(WordHints::folded).forEach(folded::appendCodePoint);
    return folded.toString();
  }

  private static boolean isFolded(char c) {
    return c < 0x80 && (c < 'A' || c > 'Z');
  }

  private static int folded(int letter) {
    return Character.toLowerCase(Character.toUpperCase(letter));
  }
}
