package io.github.copyedit.rule;

import java.util.Set;

/**
 * What configuration tells the grammar checker. Equal ones share engines.
 *
 * @param words that the house accepts
 * @param silent rules that do not run
 * @param acceptsNames whether an unknown word that is a name is no misspelling
 * @param mostSuggestions to give with one finding, the best first
 */
public record GrammarSettings(
    HouseWords words,
    SilentRules silent,
    boolean acceptsNames,
    int mostSuggestions,
    GrammarOptions options) {

  /** As LanguageTool is by itself. */
  public static final GrammarSettings PLAIN = withWords(Set.of());

  /** The same, but for words to accept in all languages. */
  public static GrammarSettings withWords(Set<String> words) {
    return new GrammarSettings(
        HouseWords.accepting(words),
        SilentRules.NONE,
        false,
        Integer.MAX_VALUE,
        GrammarOptions.NONE);
  }

  /** The same with what the house adds. */
  public GrammarSettings with(GrammarOptions added) {
    return new GrammarSettings(words, silent, acceptsNames, mostSuggestions, added);
  }

  /**
   * Rules whose findings nobody wants to see. They don't run, so that they can't hide what another
   * rule finds in the same words.
   *
   * @param families all rules of these, but for those that are heard
   * @param rules by id
   * @param heard by id, though their family is silent
   */
  public record SilentRules(Set<String> families, Set<String> rules, Set<String> heard) {

    public static final SilentRules NONE = new SilentRules(Set.of(), Set.of(), Set.of());

    public SilentRules {
      families = Set.copyOf(families);
      rules = Set.copyOf(rules);
      heard = Set.copyOf(heard);
    }

    public boolean include(RuleInfo info) {
      String id = info.id().value();
      return !heard.contains(id) && (rules.contains(id) || families.contains(info.family()));
    }
  }
}
