package io.github.copyedit.document.html;

import java.util.List;

/** Tells what line breaks within an element mean. */
final class Lines {

  /** In characters: verses, addresses and lines of mails are shorter. */
  private static final int LONG = 80;

  private static final String ENDS = ".!?…:。！？";
  private static final String CLOSERS = "\"'”’“‘»«›‹)]*";

  private Lines() {}

  /**
   * Whether each line is a paragraph, as old content systems have it: long lines end where
   * sentences do, but for one in five, and no line goes on with what the one before it began.
   *
   * @param lines without blanks around them
   */
  static boolean areParagraphs(List<String> lines) {
    int longOnes = 0;
    int ended = 0;
    for (String line : lines) {
      if (!line.isEmpty() && Character.isLowerCase(line.codePointAt(0))) {
        return false;
      }
      if (line.length() >= LONG) {
        longOnes++;
        ended += endsSentence(line) ? 1 : 0;
      }
    }
    return longOnes >= 2 && ended * 5 >= longOnes * 4;
  }

  private static boolean endsSentence(String line) {
    int end = line.length();
    while (end > 0 && CLOSERS.indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && ENDS.indexOf(line.charAt(end - 1)) >= 0;
  }
}
