package io.github.copyedit.rule;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a house has LanguageTool do beside its default rules. It is the same for all files of a run.
 *
 * @param picky whether the rules run that LanguageTool calls picky
 * @param houseRules pattern rules of the house's own
 * @param ngrams a folder with counts of word sequences, in a folder for each language
 */
public record GrammarOptions(boolean picky, List<HouseRules> houseRules, Optional<Path> ngrams) {

  public static final GrammarOptions NONE = new GrammarOptions(false, List.of(), Optional.empty());

  public GrammarOptions {
    houseRules = List.copyOf(houseRules);
  }
}
