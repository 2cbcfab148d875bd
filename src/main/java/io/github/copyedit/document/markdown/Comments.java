package io.github.copyedit.document.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows comments of HTML, and takes the signs off one of a template language or of MDX. */
final class Comments {

  private static final String OPEN = "<!--";

  private static final Pattern SIGNS =
      Pattern.compile(
          "\\A(?:\\{\\{?+\\s*+/\\*|\\{%-?\\s*+comment[^%]*+%})|(?:\\*/\\s*+}?+}|\\{%-?\\s*+endcomment\\s*+-?%})\\z"
              + "|\\A\\{\\{[<%]\\s*+comment[^>%]*+[>%]}}|\\{\\{[<%]\\s*+/\\s*+comment\\s*+[>%]}}\\z");

  private Comments() {}

  /** Whether there is nothing but comments in the HTML, none of which could end elsewhere. */
  static boolean isAll(String html) {
    int at = behindBlanks(html, 0);
    while (html.startsWith(OPEN, at)) {
      int end = html.indexOf('>', at);
      if (end < at + OPEN.length() + 2 || !html.startsWith("--", end - 2)) {
        return false;
      }
      at = behindBlanks(html, end + 1);
    }
    return at == html.length();
  }

  private static int behindBlanks(String html, int from) {
    int at = from;
    while (at < html.length() && " \t\r\n".indexOf(html.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  static String text(String comment) {
    Matcher signs = SIGNS.matcher(comment);
    return signs.replaceAll("");
  }
}
