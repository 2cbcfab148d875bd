package io.github.copyedit.rule;

import java.util.Collection;
import java.util.function.Predicate;

/** Tells names from misspellings by all articles of a run. */
public interface NameCensus {

  /** One that takes nothing for a name. */
  NameCensus NONE = all -> doubt -> false;

  /**
   * @param all of each article, in any order
   * @return whether the articles show that a doubtful word is a name
   */
  Predicate<NameDoubt> of(Collection<NameSightings> all);
}
