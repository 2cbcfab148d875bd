package io.github.copyedit.config;

import java.util.Optional;
import java.util.Set;

/**
 * What {@code grammar:} says, as it is written.
 *
 * @param rules a folder of the house's own rules
 * @param filters classes that those rules may name
 * @param ngrams a folder with counts of word sequences
 * @param server that checks instead
 */
record GrammarChoice(
    boolean picky,
    Optional<PathSetting> rules,
    Set<String> filters,
    Optional<PathSetting> ngrams,
    Optional<ServerSetting> server) {

  static final GrammarChoice NONE =
      new GrammarChoice(false, Optional.empty(), Set.of(), Optional.empty(), Optional.empty());

  GrammarChoice {
    filters = Set.copyOf(filters);
  }
}
