package io.github.copyedit.rule.newsroom.copy;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What tells names from other words, read once for all articles.
 *
 * @param common capitalized words that are no name of their own: days, places, offices
 * @param addresses what stands in front of a person's name only
 * @param likeness knows which names are alike and yet two
 */
public record NameVocabulary(CommonCapitals common, Set<String> addresses, Likeness likeness) {

  public static NameVocabulary read() {
    return new NameVocabulary(
        new CommonCapitals(
            Lexicon.lines("name-words.txt").stream()
                .flatMap(line -> Arrays.stream(line.split(" ")))
                .collect(Collectors.toUnmodifiableSet())),
        Set.copyOf(Lexicon.lines("forms-of-address.txt")),
        new Likeness(Lexicon.lines("names-apart.txt")));
  }
}
