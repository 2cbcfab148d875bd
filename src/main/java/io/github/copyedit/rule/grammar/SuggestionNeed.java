package io.github.copyedit.rule.grammar;

import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.languagetool.rules.RuleMatch;

/**
 * Which matches in a text need suggestions. Unknown words do without where nobody asks for them,
 * unless another match lies over them or right beside them: LanguageTool compares the suggestions
 * of such and may drop one.
 */
final class SuggestionNeed {

  /** Other languages' filters may look at the suggestions of any match. */
  private static final String ENGLISH = "en";

  private final boolean all;

  /** Where the matches that need some begin. */
  private final BitSet starts = new BitSet();

  /**
   * @param asked whether suggestions are asked for, of an unknown word
   * @param matches all in the text
   */
  SuggestionNeed(LoadedLanguage language, Predicate<Span> asked, List<RuleMatch> matches) {
    this.all = !language.language().getShortCode().equals(ENGLISH);
    if (!all) {
      List<RuleMatch> sorted = new ArrayList<>(matches);
      sorted.sort(Comparator.comparingInt(RuleMatch::getFromPos));
      List<RuleMatch> together = new ArrayList<>();
      int end = 0;
      for (RuleMatch match : sorted) {
        if (match.getFromPos() > end + 1) {
          add(together, asked);
          together.clear();
        }
        together.add(match);
        end = Math.max(end, match.getToPos());
      }
      add(together, asked);
    }
  }

  /** All or none: what is compared with no suggestions isn't dropped. */
  private void add(List<RuleMatch> together, Predicate<Span> asked) {
    if (together.stream().anyMatch(match -> needs(match, asked))) {
      together.forEach(match -> starts.set(Math.max(0, match.getFromPos())));
    }
  }

  private static boolean needs(RuleMatch match, Predicate<Span> asked) {
    return !match.getRule().isDictionaryBasedSpellingRule()
        || asked.test(new Span(match.getFromPos(), match.getToPos()));
  }

  boolean of(RuleMatch match) {
    return all || starts.get(Math.max(0, match.getFromPos()));
  }
}
