package io.github.copyedit.rule.grammar;

import java.lang.reflect.Field;
import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.Match;
import org.languagetool.tagging.disambiguation.rules.DisambiguationPatternRule;

/**
 * The antipatterns of disambiguation rules. LanguageTool tries all of a rule, of some more than a
 * hundred, on the whole sentence at each match of the rule; a thread that says what it tries rules
 * on sees only those that may match it.
 */
final class AntiPatterns {

  /** What a thread tries rules on, while it does. */
  private final ThreadLocal<Tried> tried = new ThreadLocal<>();

  /**
   * Lets the rule see its antipatterns by way of this. To be called for rules whose antipatterns
   * {@link #canBeSieved}.
   *
   * @throws ReflectiveOperationException where the rule is made otherwise
   */
  void sieve(DisambiguationPatternRule rule) throws ReflectiveOperationException {
    Field field = Opened.field(AbstractPatternRule.class, "antiPatterns");
    @SuppressWarnings("unchecked")
    List<DisambiguationPatternRule> all = (List<DisambiguationPatternRule>) field.get(rule);
    if (all != null) {
      field.set(rule, new Sieved(List.copyOf(all)));
    }
  }

  /**
   * Whether the rule makes new tokens instead of changing those of the sentence, on which its
   * antipatterns are tried at its next match.
   */
  static boolean canBeSieved(DisambiguationPatternRule rule) {
    return switch (rule.getAction()) {
      case FILTER, FILTERALL, REPLACE, IMMUNIZE, IGNORE_SPELLING -> !leavesReadings(rule);
      default -> false;
    };
  }

  /** A rule that names a lemma takes the other readings off the token itself. */
  private static boolean leavesReadings(DisambiguationPatternRule rule) {
    Match match = rule.getMatchElement();
    return match != null && match.isStaticLemma();
  }

  /** To be called by a thread before it tries rules on a sentence as it is now. */
  void trying(PatternSieve.Sentence sentence) {
    tried.set(new Tried(sentence));
  }

  /** To be called by a thread that is done with a sentence. */
  void tried() {
    tried.remove();
  }

  private static final class Tried {

    private final PatternSieve.Sentence sentence;
    private List<DisambiguationPatternRule> last = List.of();
    private List<DisambiguationPatternRule> left = List.of();

    Tried(PatternSieve.Sentence sentence) {
      this.sentence = sentence;
    }

    /** A rule with several matches asks for the same again. */
    List<DisambiguationPatternRule> sift(List<DisambiguationPatternRule> antiPatterns) {
      if (antiPatterns != last) {
        left = antiPatterns.stream().filter(sentence::mayMatch).toList();
        last = antiPatterns;
      }
      return left;
    }
  }

  private final class Sieved extends AbstractList<DisambiguationPatternRule> {

    private final List<DisambiguationPatternRule> all;

    Sieved(List<DisambiguationPatternRule> all) {
      this.all = all;
    }

    @Override
    public DisambiguationPatternRule get(int index) {
      return all.get(index);
    }

    @Override
    public int size() {
      return all.size();
    }

    @Override
    public Iterator<DisambiguationPatternRule> iterator() {
      Tried now = tried.get();
      return (now == null ? all : now.sift(all)).iterator();
    }
  }
}
