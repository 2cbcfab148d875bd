package io.github.copyedit.rule.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.SuggestedReplacement;

/**
 * Holds the suggestions of one check while LanguageTool filters what it found. All that it asks of
 * suggestions then is which comes first; but for English it compares each with each, and a word
 * that is not known may have a thousand.
 */
final class LongSuggestions {

  /** Of a match, beside what LanguageTool notes there: where its suggestions are held. */
  private static final String PLACE = "copyedit-place";

  private static final String ENGLISH = "en";
  private static final int SHORT = 3;

  private final List<List<SuggestedReplacement>> held = new ArrayList<>();
  private final boolean compared;

  LongSuggestions(LoadedLanguage language) {
    this.compared = language.language().getShortCode().equals(ENGLISH);
  }

  /** To be called before each check. */
  void clear() {
    held.clear();
  }

  /**
   * The match as LanguageTool is to filter it.
   *
   * @param placed as it stands in the text
   * @param found as it stands in its sentence
   */
  RuleMatch shortened(RuleMatch placed, RuleMatch found) {
    if (!compared || changesSuggestions(placed.getOriginalErrorStr())) {
      return placed;
    }
    List<SuggestedReplacement> all = found.getSuggestedReplacementObjects();
    if (all.size() <= SHORT) {
      return placed;
    }
    RuleMatch shortened = new RuleMatch(placed, List.of(all.get(0)));
    SortedMap<String, Float> features = new TreeMap<>(placed.getFeatures());
    features.put(PLACE, (float) held.size());
    shortened.setFeatures(features);
    held.add(all);
    return shortened;
  }

  /** As LanguageTool puts a space in front of those for the end of a contraction. */
  private static boolean changesSuggestions(String written) {
    return written.startsWith("'") || written.startsWith("n't");
  }

  /** What is left of the matches, with all their suggestions. */
  List<RuleMatch> restored(List<RuleMatch> filtered) {
    for (RuleMatch match : filtered) {
      Float place = match.getFeatures().get(PLACE);
      if (place != null) {
        match.setSuggestedReplacementObjects(held.get(place.intValue()));
      }
    }
    return filtered;
  }
}
