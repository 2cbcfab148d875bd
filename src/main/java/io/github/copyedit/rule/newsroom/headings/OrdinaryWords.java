package io.github.copyedit.rule.newsroom.headings;

import io.github.copyedit.rule.newsroom.copy.Lexicon;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** English words that are hardly ever part of a name. */
final class OrdinaryWords {

  /** Endings that English names rarely have. */
  private static final Pattern ENDING =
      Pattern.compile(
          ".{3,}(?:ings?|[ts]ions?|ments?|ness|it(?:y|ies)|ances?|ences?|ships?"
              + "|ly|ed|ive|able|ful|less|ics|als?)");

  private static final int SHORTEST_STEM = 3;

  private final Set<String> words =
      Lexicon.lines("heading-words.txt").stream()
          .flatMap(line -> Arrays.stream(line.split("\\s+")))
          .collect(Collectors.toUnmodifiableSet());

  boolean contains(String word) {
    String key = word.toLowerCase(Locale.ROOT).replace('’', '\'').replaceFirst("'s?$", "");
    return FunctionWords.isCommon(key)
        || words.contains(key)
        || isPluralOrThirdPerson(key)
        || ENDING.matcher(key).matches();
  }

  private boolean isPluralOrThirdPerson(String word) {
    int length = word.length();
    if (!word.endsWith("s") || length <= SHORTEST_STEM) {
      return false;
    }
    return words.contains(word.substring(0, length - 1))
        || (word.endsWith("es") && words.contains(word.substring(0, length - 2)))
        || (word.endsWith("ies") && words.contains(word.substring(0, length - 3) + 'y'));
  }
}
