package io.github.copyedit.rule.newsroom.dates;

import io.github.copyedit.rule.newsroom.copy.Lexicon;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The days of the week by their names. */
final class Weekdays {

  /**
   * What a word means.
   *
   * @param form 0 for the name, 1 and more for other forms of it
   */
  record Name(String language, DayOfWeek day, int form) {}

  /** Shorter ones are words of other languages, too: "so", "do", "mar". */
  private static final int CLEAR_IN_ANY_LANGUAGE = 5;

  private final Map<String, List<Name>> names = new HashMap<>();
  private final Map<Name, String> words = new HashMap<>();

  Weekdays() {
    for (String line : Lexicon.lines("weekdays.txt")) {
      String[] fields = line.split(" +");
      DayOfWeek day = DayOfWeek.of(Integer.parseInt(fields[1]));
      for (int i = 2; i < fields.length; i++) {
        Name name = new Name(fields[0], day, i - 2);
        names.computeIfAbsent(fields[i], word -> new ArrayList<>()).add(name);
        words.put(name, fields[i]);
      }
    }
  }

  /** What the word means in a text of that language. */
  Optional<Name> read(String word, Locale locale) {
    List<Name> meanings = names.getOrDefault(word.toLowerCase(Locale.ROOT), List.of());
    return meanings.stream()
        .filter(name -> name.language().equals(locale.getLanguage()))
        .findFirst()
        .or(
            () ->
                meanings.stream()
                    .filter(
                        name -> word.length() >= CLEAR_IN_ANY_LANGUAGE || isEnglish(locale, name))
                    .findFirst());
  }

  private static boolean isEnglish(Locale locale, Name name) {
    return locale.getLanguage().isEmpty() && name.language().equals("en");
  }

  /** The other day, written as {@code word} is. */
  String like(String word, Name name, DayOfWeek day) {
    Name same = new Name(name.language(), day, name.form());
    String found = words.getOrDefault(same, words.get(new Name(name.language(), day, 0)));
    boolean upper = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    if (upper) {
      return found.toUpperCase(Locale.ROOT);
    }
    return Character.isUpperCase(word.charAt(0))
        ? found.substring(0, 1).toUpperCase(Locale.ROOT) + found.substring(1)
        : found;
  }
}
