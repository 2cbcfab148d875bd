package io.github.copyedit.rule.grammar;

import io.github.copyedit.text.OffsetMap;
import io.github.copyedit.text.Span;

/**
 * The text as LanguageTool gets it.
 *
 * <p>Invisible characters that LanguageTool would leave out as markup are left out here, because
 * its own way back to the offsets takes time by their number for each match. A token longer than
 * any word is cut down to a stand-in: some rules take cubic time by its length.
 *
 * @param text without invisible characters
 * @param map back to the text that was given; a stand-in is a placeholder in it
 */
record CheckedText(String text, OffsetMap map) {

  private static final int LONGEST_TOKEN = 500;

  /** A number: no rule knows better. */
  private static final String STAND_IN = "0";

  private static final String INVISIBLE = "\u00AD\u202C\u202D\uFEFF";

  /**
   * What ends a token for LanguageTool, or a clause where words aren't apart: so a long run without
   * any is no prose.
   */
  private static final String TOKEN_ENDS = ".,;:!?\u2026\u3001\u3002\uFF0C\uFF01\uFF1A\uFF1B\uFF1F";

  static CheckedText of(String given) {
    StringBuilder text = new StringBuilder(given.length());
    OffsetMap.Builder map = new OffsetMap.Builder();
    for (int at = 0, end; at < given.length(); at = end) {
      end = tokenEnd(given, at);
      if (end - at > LONGEST_TOKEN) {
        text.append(STAND_IN);
        map.placeholder(STAND_IN.length(), new Span(at, end));
      } else {
        appendVisible(given, new Span(at, end), text, map);
      }
    }
    return new CheckedText(text.toString(), map.build());
  }

  private static void appendVisible(
      String given, Span span, StringBuilder text, OffsetMap.Builder map) {
    int start = span.start();
    for (int i = span.start(); i < span.end(); i++) {
      if (INVISIBLE.indexOf(given.charAt(i)) >= 0) {
        text.append(given, start, i);
        map.identity(new Span(start, i));
        start = i + 1;
      }
    }
    text.append(given, start, span.end());
    map.identity(new Span(start, span.end()));
  }

  /** End of the token that starts here, or of the one character that is none. */
  private static int tokenEnd(String text, int start) {
    int end = start;
    while (end < text.length() && !endsToken(text.charAt(end))) {
      end++;
    }
    return Math.max(end, start + 1);
  }

  private static boolean endsToken(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || TOKEN_ENDS.indexOf(c) >= 0;
  }
}
