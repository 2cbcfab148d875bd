package io.github.copyedit.rule.newsroom.readability;

import java.util.Locale;
import java.util.regex.Pattern;

/** Counts syllables by their vowels: near enough for an average over a text. */
final class Syllables {

  private static final String VOWELS = "aeiouyäöüáéíóúàèìòùâêîôûãõåæøœëïÿ";
  private static final Pattern ENGLISH_SILENT =
      Pattern.compile("(?:[^aeiouyl]e|[aeiouy]le|[^aeioutdy]ed|[^aeiouycgszxhl]es|[aeiouy]les)$");
  private static final Pattern FRENCH_SILENT = Pattern.compile("[^aeiouyéèê](?:e|es|ent)$");

  /** Two strong vowels side by side or around a glide, or a weak one with an accent, are two. */
  private static final Pattern HIATUS =
      Pattern.compile("[aeoáéóâêôàèò](?=[iuy]?[aeoáéóíúâêôàèò])|[íú](?=[aeoáéó])");

  private Syllables() {}

  /**
   * @param language two letters
   */
  static int count(String word, String language) {
    String low = word.toLowerCase(Locale.ROOT);
    int groups = groups(low);
    int more =
        switch (language) {
          case "en" -> ENGLISH_SILENT.matcher(low).find() ? -1 : 0;
          case "fr" -> FRENCH_SILENT.matcher(low).find() ? -1 : 0;
          case "es", "pt", "it" -> (int) HIATUS.matcher(low).results().count();
          default -> 0;
        };
    return Math.max(1, groups + more);
  }

  private static int groups(String word) {
    int groups = 0;
    boolean before = false;
    for (int i = 0; i < word.length(); i++) {
      boolean vowel = VOWELS.indexOf(word.charAt(i)) >= 0;
      groups += vowel && !before ? 1 : 0;
      before = vowel;
    }
    return groups;
  }
}
