package io.github.copyedit.rule;

import io.github.copyedit.text.Span;
import java.util.Arrays;

/**
 * A text as terms are looked for in it: with straight apostrophes and plain hyphens, each gap one
 * blank, without what is invisible.
 */
final class TermText {

  private static final String APOSTROPHES = "’ʼ";
  private static final String HYPHENS = "\u2010\u2011";

  private final String plain;

  /** Of each character of {@code plain}: where it stands in the text. */
  private final int[] offsets;

  private TermText(String plain, int[] offsets) {
    this.plain = plain;
    this.offsets = offsets;
  }

  static TermText of(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    int[] offsets = new int[text.length()];
    for (int i = 0; i < text.length(); i++) {
      char c = plain(text.charAt(i));
      boolean gap = c == ' ' && !plain.isEmpty() && plain.charAt(plain.length() - 1) == ' ';
      if (!gap && Character.getType(c) != Character.FORMAT) {
        offsets[plain.length()] = i;
        plain.append(c);
      }
    }
    return new TermText(plain.toString(), Arrays.copyOf(offsets, plain.length()));
  }

  private static char plain(char c) {
    if (APOSTROPHES.indexOf(c) >= 0) {
      return '\'';
    }
    if (HYPHENS.indexOf(c) >= 0) {
      return '-';
    }
    return Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c;
  }

  /** Of the same length; equal for texts that differ in case only. */
  static String folded(String text) {
    char[] folded = text.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      folded[i] = Character.toLowerCase(Character.toUpperCase(folded[i]));
    }
    return new String(folded);
  }

  /** Whether a letter, a digit or a mark on one stands there. */
  static boolean isInWord(String text, int at) {
    if (at < 0 || at >= text.length()) {
      return false;
    }
    boolean second = at > 0 && Character.isLowSurrogate(text.charAt(at));
    int c = text.codePointAt(second ? at - 1 : at);
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  String plain() {
    return plain;
  }

  /** Behind the word that begins there, or behind the one character that is none. */
  static int tokenEnd(String text, int start) {
    int end = start + 1;
    while (isInWord(text, start) && isInWord(text, end)) {
      end++;
    }
    return end;
  }

  /** What a span of the plain text is in the text. */
  Span toText(Span span) {
    return new Span(offsets[span.start()], offsets[span.end() - 1] + 1);
  }
}
