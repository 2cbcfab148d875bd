package io.github.copyedit.rule.newsroom.copy;

/** Quick looks at a text, to be asked before a pattern is. */
public final class Characters {

  private static final int CASE_BIT = 0x20;

  private Characters() {}

  /** Whether one of some characters stands in a text. */
  public static boolean hasAny(String text, String characters) {
    for (int i = 0; i < characters.length(); i++) {
      if (text.indexOf(characters.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a word stands in a text, with capitals or without.
   *
   * @param word of lower-case letters from a to z
   */
  public static boolean hasInAnyCase(String text, String word) {
    int last = text.length() - word.length();
    char first = word.charAt(0);
    for (int i = 0; i <= last; i++) {
      if ((text.charAt(i) | CASE_BIT) == first && isAt(text, i, word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAt(String text, int at, String word) {
    for (int i = 1; i < word.length(); i++) {
      if ((text.charAt(at + i) | CASE_BIT) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
