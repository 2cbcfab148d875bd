package io.github.copyedit.lint;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says how a suppression without a reason gets one: not every form has room for it. */
final class StetReason {

  private static final Pattern COMMENT =
      Pattern.compile("(?s)(?<open><!--|\\[)\\s*+(?<directive>.*?)\\s*+:?+\\s*+(?:-->|])");
  private static final Pattern BLANKS = Pattern.compile("\\s++");

  /** In UTF-16 units; a longer one is not repeated in a message. */
  private static final int LONGEST_SHOWN = 80;

  private StetReason() {}

  /**
   * @param written the suppression as it stands in the article
   * @param rules that it names
   */
  static String missing(String written, List<String> rules) {
    Matcher comment = COMMENT.matcher(written);
    if (!comment.matches()) {
      return "Front matter has no room for a reason, which the configuration requires, so this"
          + " stet does not hold. Remove it and write %s at the top of the text."
              .formatted(stet("<!--", "off" + named(rules)));
    }
    String open = comment.group("open");
    String directive = BLANKS.matcher(comment.group("directive")).replaceAll(" ");
    if (directive.startsWith("vale")) {
      return "Vale's comments have no room for a reason, which the configuration requires, so this"
          + " one does not hold. Write %s in its place, and stet on where it ends."
              .formatted(stet(open, "off" + named(rules)));
    }
    String shown =
        directive.length() > LONGEST_SHOWN ? stet(open, "rule") : marked(open, directive + ": why");
    return "This stet gives no reason, which the configuration requires, so it does not hold."
        + " Write "
        + shown
        + ".";
  }

  private static String stet(String open, String what) {
    return marked(open, "stet " + what + ": why");
  }

  private static String marked(String open, String directive) {
    return open.equals("[") ? "[" + directive + "]" : "<!-- " + directive + " -->";
  }

  private static String named(List<String> rules) {
    String names = String.join(", ", rules);
    return names.isEmpty() || names.length() > LONGEST_SHOWN ? "" : " " + names;
  }
}
