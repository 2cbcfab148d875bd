package io.github.copyedit.rule.newsroom.names;

import io.github.copyedit.document.Block;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two blanks between words. */
record Gap(Block block, Span span, boolean afterSentence) {

  /** Blanks beyond the first that a page shows, or that a text file has. */
  private static final Pattern GAP = Pattern.compile("[ \\u00A0]{2,}+");

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…:][\"”’»)\\]]{0,2}+$");

  /** Three and more in a row set columns. */
  private static final int COLUMN = 3;

  private static final int LOOK_BACK = 4;

  /** None where columns are set by blanks. */
  static List<Gap> in(Block block) {
    String text = block.prose().text();
    List<Gap> gaps = new ArrayList<>();
    Matcher gap = GAP.matcher(text);
    while (gap.find()) {
      boolean between = gap.start() > 0 && gap.end() < text.length();
      if (gap.end() - gap.start() >= COLUMN) {
        return List.of();
      }
      if (between && isWord(text.charAt(gap.end())) && isWordEnd(text.charAt(gap.start() - 1))) {
        String before = text.substring(Math.max(0, gap.start() - LOOK_BACK), gap.start());
        gaps.add(
            new Gap(block, new Span(gap.start(), gap.end()), SENTENCE_END.matcher(before).find()));
      }
    }
    return gaps;
  }

  /** French sets a blank of its own before some signs, so that signs say nothing. */
  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || "\"“‘(".indexOf(c) >= 0;
  }

  private static boolean isWordEnd(char c) {
    return Character.isLetterOrDigit(c) || ".,;:!?…\"”’)".indexOf(c) >= 0;
  }

  /** How often one blank alone stands behind a sentence. */
  static int singleAfterSentence(String text) {
    int count = 0;
    for (int i = 1; i + 1 < text.length(); i++) {
      if (text.charAt(i) == ' '
          && ".!?".indexOf(text.charAt(i - 1)) >= 0
          && Character.isUpperCase(text.charAt(i + 1))) {
        count++;
      }
    }
    return count;
  }
}
