package io.github.copyedit.report;

import java.util.regex.Pattern;

/**
 * Makes text that strangers wrote harmless where it is shown: what would move a cursor, turn the
 * direction of reading, hide, or command a build service is spelled out instead.
 */
final class Visible {

  /** {@code ::error}, and {@code ##[}, {@code ##vso[}, {@code ##teamcity[}. */
  private static final Pattern COMMAND = Pattern.compile(":(?=:[A-Za-z])|#(?=#\\w*\\[)");

  private static final Pattern LINE_ENDS = Pattern.compile("[ \\t]*[\\r\\n\\t]+[ \\t]*");
  private static final int CONTROL_PICTURES = 0x2400;

  private Visible() {}

  /** For a line of a log: one line, invisible characters as {@code \}{@code u001b}. */
  static String onOneLine(String text) {
    String folded = LINE_ENDS.matcher(text).replaceAll(" ");
    StringBuilder safe = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (hides(c) || turns(c) || isLoneSurrogate(folded, i)) {
        safe.append(escape(c));
      } else {
        safe.append(c);
      }
    }
    return COMMAND
        .matcher(safe)
        .replaceAll(found -> "\\\\u%04x".formatted((int) found.group().charAt(0)));
  }

  /** For a page: line ends stay, C0 controls as their pictures, the rest by its code point. */
  static String onPage(String text) {
    int first = 0;
    while (first < text.length() && !isSpelledOut(text, first)) {
      first++;
    }
    if (first == text.length()) {
      return text;
    }
    StringBuilder safe = new StringBuilder(text.length() + 16).append(text, 0, first);
    for (int i = first; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isLoneSurrogate(text, i)) {
        safe.append('\uFFFD');
      } else if (!isSpelledOut(text, i)) {
        safe.append(c);
      } else if (c < ' ') {
        safe.append((char) (CONTROL_PICTURES + c));
      } else {
        safe.append("[U+%04X]".formatted((int) c));
      }
    }
    return safe.toString();
  }

  private static boolean isSpelledOut(String text, int at) {
    char c = text.charAt(at);
    return c != '\n' && c != '\t' && c != '\r' && hides(c) || isLoneSurrogate(text, at);
  }

  /** Joiners stay: emoji and several scripts are made of them. */
  private static boolean hides(char c) {
    return Character.isISOControl(c)
        || c == '\u200B'
        || c == '\u2028'
        || c == '\u2029'
        || c == '\uFEFF'
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2060' && c <= '\u206F')
        || (c >= '\uFFF9' && c <= '\uFFFB');
  }

  /** Marks of plain direction: honest in Hebrew or Arabic copy on a page, out of place in a log. */
  private static boolean turns(char c) {
    return c == '\u200E' || c == '\u200F' || c == '\u061C';
  }

  private static boolean isLoneSurrogate(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(c)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }

  private static String escape(char c) {
    return "\\u%04x".formatted((int) c);
  }
}
