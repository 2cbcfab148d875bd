package io.github.copyedit.rule.newsroom;

import java.util.Locale;
import java.util.Set;

/** English words that say little or nothing about the case of a heading. */
final class FunctionWords {

  /** Low in Title Case by one style guide or the other, and low in sentence case: no evidence. */
  private static final Set<String> MINOR =
      Set.of(
          "a",
          "an",
          "the",
          "and",
          "but",
          "or",
          "nor",
          "for",
          "so",
          "yet",
          "as",
          "at",
          "by",
          "in",
          "of",
          "off",
          "on",
          "onto",
          "out",
          "over",
          "per",
          "to",
          "up",
          "via",
          "vs",
          "v",
          "from",
          "into",
          "than",
          "with",
          "within",
          "without",
          "about",
          "above",
          "across",
          "after",
          "against",
          "along",
          "among",
          "around",
          "before",
          "behind",
          "below",
          "between",
          "beyond",
          "despite",
          "down",
          "during",
          "except",
          "inside",
          "like",
          "near",
          "past",
          "since",
          "through",
          "throughout",
          "toward",
          "towards",
          "under",
          "until",
          "upon",
          "is",
          "are",
          "be",
          "am",
          "was",
          "were",
          "if",
          "et",
          "de",
          "la",
          "von",
          "van",
          "del");

  /** Authors of Title Case forget these now and then. */
  private static final Set<String> SMALL =
      Set.of("it", "its", "it's", "this", "that", "do", "does", "did", "has", "have", "can", "not");

  /** Always with a capital. */
  private static final Set<String> PROPER =
      Set.of(
          "i",
          "i'm",
          "i've",
          "i'd",
          "i'll",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "english",
          "american",
          "british",
          "european",
          "christmas",
          "easter",
          "internet",
          "mr",
          "mrs",
          "ms",
          "dr");

  private FunctionWords() {}

  static boolean isMinor(String word) {
    return MINOR.contains(key(word));
  }

  static boolean isSmall(String word) {
    return SMALL.contains(key(word));
  }

  static boolean isProper(String word) {
    return PROPER.contains(key(word));
  }

  private static String key(String word) {
    return word.toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
