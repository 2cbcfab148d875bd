package io.github.copyedit.document.html;

import io.github.copyedit.document.Prose;
import java.util.Optional;

/** What characters are to HTML, and to who reads them. */
final class Characters {

  private Characters() {}

  /** White space by HTML's definition, which no-break spaces are not. */
  static boolean isBlank(char c) {
    return c <= ' ' && (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f');
  }

  /** The same and the vertical tab. */
  static boolean isAsciiBlank(char c) {
    return isBlank(c) || c == '\u000B';
  }

  /** Whether there is nothing but white space. */
  static boolean isBlank(String text) {
    int at = 0;
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
    return at == text.length();
  }

  /**
   * Whether the text is on one line as it is: there are no blanks but single ones between words,
   * and nothing that can't be seen.
   */
  static boolean isPlain(String text) {
    char before = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = c > ' ' ? !isWhite(c) && !isInvisible(c) : c == ' ' && before != ' ';
      if (!plain) {
        return false;
      }
      before = c;
    }
    return true;
  }

  /** A blank of any kind. */
  static boolean isWhite(char c) {
    return c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /**
   * Where a word may or may not be broken at the end of a line (soft hyphen, zero width space, word
   * joiner, and the mark that was one) is no part of the word.
   */
  static boolean isInvisible(char c) {
    return c >= '\u00AD' && (c == '\u00AD' || c == '\u200B' || c == '\u2060' || c == '\uFEFF');
  }

  static boolean isWord(char c) {
    return !isBlank(c) && !isInvisible(c);
  }

  /** The text without what is invisible. */
  static String seen(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isInvisible(text.charAt(i))) {
        StringBuilder seen = new StringBuilder();
        text.chars().filter(c -> !isInvisible((char) c)).forEach(c -> seen.append((char) c));
        return seen.toString();
      }
    }
    return text;
  }

  /** The text with one blank between its words and none at its edges. */
  static String collapsed(String text) {
    if (text.length() == 1) {
      // An entity's, as nearly all are that come here.
      return isBlank(text.charAt(0)) ? "" : text;
    }
    StringBuilder words = new StringBuilder();
    for (String word : text.split("[ \t\n\r\f]+")) {
      if (!word.isEmpty()) {
        words.append(words.isEmpty() ? "" : " ").append(word);
      }
    }
    return words.toString();
  }

  /** The prose, if a reader sees anything of it. */
  static Optional<Prose> visible(Prose prose) {
    String text = prose.text();
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      int c = text.codePointAt(i);
      if (!Character.isWhitespace(c)
          && !Character.isSpaceChar(c)
          && Character.getType(c) != Character.FORMAT) {
        return Optional.of(prose);
      }
    }
    return Optional.empty();
  }
}
