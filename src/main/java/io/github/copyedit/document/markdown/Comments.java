package io.github.copyedit.document.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the signs off a comment of a template language or of MDX. */
final class Comments {

  private static final Pattern SIGNS =
      Pattern.compile(
          "\\A(?:\\{\\{?+\\s*+/\\*|\\{%-?\\s*+comment[^%]*+%})|(?:\\*/\\s*+}?+}|\\{%-?\\s*+endcomment\\s*+-?%})\\z"
              + "|\\A\\{\\{[<%]\\s*+comment[^>%]*+[>%]}}|\\{\\{[<%]\\s*+/\\s*+comment\\s*+[>%]}}\\z");

  private Comments() {}

  static String text(String comment) {
    Matcher signs = SIGNS.matcher(comment);
    return signs.replaceAll("");
  }
}
