package io.github.copyedit.rule.newsroom.furniture;

import io.github.copyedit.rule.newsroom.copy.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A line as the lexicon compares it.
 *
 * @param text as a reader sees it
 * @param words lower case, without accents; any number is "0", several in a row are one
 * @param label words before a colon or the like; 0 without one
 */
record LineText(String text, List<String> words, int label) {

  static final String NUMBER = "0";

  /** Longer ones are copy. */
  static final int MOST_CHARACTERS = 400;

  /** A line of so many words that ends like a sentence is one. */
  private static final int SENTENCE = 7;

  /** The same for one that ends in a period, which titles and labels don't. */
  private static final int STATEMENT = 5;

  private static final String SEPARATORS = ":：|»›>→";

  static LineText of(String prose) {
    return of(prose, Words.of(prose));
  }

  /**
   * @param read the words of the prose
   */
  static LineText of(String prose, List<String> read) {
    String text = Words.visible(prose);
    return new LineText(text, folded(read), label(text));
  }

  static List<String> folded(String text) {
    return folded(Words.of(text));
  }

  private static List<String> folded(List<String> read) {
    List<String> folded = new ArrayList<>(read.size());
    for (String word : read) {
      boolean number = Character.isDigit(word.codePointAt(0));
      if (!number) {
        folded.add(word);
      } else if (folded.isEmpty() || !folded.get(folded.size() - 1).equals(NUMBER)) {
        folded.add(NUMBER);
      }
    }
    return folded;
  }

  private static int label(String text) {
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean spacedDash = "-–—".indexOf(c) >= 0 && text.charAt(i - 1) == ' ';
      if (SEPARATORS.indexOf(c) >= 0 || spacedDash) {
        return folded(text.substring(0, i)).size();
      }
    }
    return 0;
  }

  /** Whether its last character says that more follows. */
  boolean goesOn() {
    return !text.isEmpty() && ":…".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  boolean isSentence() {
    return words.size() >= (text.endsWith(".") ? STATEMENT : SENTENCE) && endsSentence();
  }

  boolean endsSentence() {
    String end = text.isEmpty() ? "" : text.substring(text.length() - 1);
    if ("\"”’»)".contains(end) && text.length() > 1) {
      end = text.substring(text.length() - 2, text.length() - 1);
    }
    return !end.isEmpty() && ".!?。！？".contains(end);
  }
}
