package io.github.copyedit.rule.grammar;

import io.github.copyedit.rule.Term;
import io.github.copyedit.rule.WordsOfLanguage;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words that a house accepts, as LanguageTool's own list wants to have them. */
final class AcceptedWords {

  private AcceptedWords() {}

  /**
   * For what stands in this list LanguageTool does not look for corrections, which takes long.
   * Phrases and possessives are not in it: the list is made for each engine, and may be long.
   */
  static List<String> of(WordsOfLanguage words) {
    Set<String> list = new LinkedHashSet<>();
    for (Term term : words.terms()) {
      String word = term.written();
      if (word.indexOf(' ') < 0) {
        for (String form : List.of(word, word.toUpperCase(Locale.ROOT))) {
          list.add(form);
          list.add(form.replace('\'', '\u2019'));
        }
      }
    }
    return List.copyOf(list);
  }
}
