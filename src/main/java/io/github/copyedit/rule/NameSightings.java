package io.github.copyedit.rule;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What one article shows of words that no dictionary has; kept for all articles, so few.
 *
 * @param names that have a capital within a sentence
 * @param credited in a byline, whether a dictionary has them or not
 * @param lowerCase unknown words without a capital
 */
public record NameSightings(Set<String> names, Set<String> credited, Set<String> lowerCase) {

  public static final NameSightings NONE = new NameSightings(Set.of(), Set.of(), Set.of());

  public NameSightings {
    names = sorted(names);
    credited = sorted(credited);
    lowerCase = sorted(lowerCase);
  }

  private static Set<String> sorted(Set<String> words) {
    return words.isEmpty() ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(words));
  }
}
