package io.github.copyedit.rule.newsroom.names;

import io.github.copyedit.rule.newsroom.copy.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Words that two standards of a language spell in two ways. */
final class Spellings {

  /**
   * Two standards that a text should not mix.
   *
   * @param names of the two, as messages say them
   */
  record Standards(String language, List<String> names) {}

  /**
   * @param side 0 or 1: which of the standards writes so
   * @param other how the other writes it
   * @param lemma the same for both
   */
  record Spelling(Standards standards, int side, String other, String lemma) {}

  private static final Pattern BLANKS = Pattern.compile(" +");
  private static final String NO_ENDING = "-";

  private final Map<String, Spelling> spellings = new HashMap<>();

  Spellings() {
    Standards standards = new Standards("", List.of());
    List<String> endings = List.of();
    for (String line : Lexicon.lines("spellings.txt")) {
      if (line.startsWith("@")) {
        int blank = line.indexOf(' ');
        int colon = line.indexOf(" : ");
        List<String> names = List.of(line.substring(blank + 1, colon).split(" \\| "));
        standards = new Standards(line.substring(1, blank), names);
        endings = List.of(BLANKS.split(line.substring(colon + 3)));
      } else {
        add(standards, BLANKS.split(line), endings);
      }
    }
  }

  private void add(Standards standards, String[] pair, List<String> endings) {
    for (String ending : endings) {
      String added = ending.equals(NO_ENDING) ? "" : ending;
      String first = pair[0] + added;
      String second = pair[1] + added;
      spellings.putIfAbsent(first, new Spelling(standards, 0, second, first));
      spellings.putIfAbsent(second, new Spelling(standards, 1, first, first));
    }
  }

  /** Of a word that has its capital from its place. */
  Optional<Spelling> ofCapitalized(String word) {
    return of(word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1));
  }

  static String capitalized(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  Optional<Spelling> of(String word) {
    return Optional.ofNullable(spellings.get(word));
  }
}
