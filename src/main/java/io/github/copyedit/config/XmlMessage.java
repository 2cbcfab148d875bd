package io.github.copyedit.config;

import java.util.regex.Pattern;

/** What an XML parser says, without the place, which is said apart, and without its period. */
final class XmlMessage {

  private static final Pattern PREFIX =
      Pattern.compile("ParseError at \\[row,col\\]:\\[[^\\]]*+\\]\\s*+Message: ");
  private static final Pattern MORE_LINES = Pattern.compile("\\R.*", Pattern.DOTALL);

  private XmlMessage() {}

  static String of(Exception e) {
    String said = PREFIX.matcher(String.valueOf(e.getMessage())).replaceFirst("");
    String what = Wording.visible(MORE_LINES.matcher(said).replaceAll("").strip());
    return what.endsWith(".") ? what.substring(0, what.length() - 1) : what;
  }
}
