package io.github.copyedit.rule.newsroom.copy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of a text as rules compare them. */
public final class Words {

  private static final char DELETE = 0x7F;
  private static final char FIRST_BEYOND_ASCII = 0x80;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** Soft hyphens, zero-width blanks and joiners: nobody sees them. */
  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Words() {}

  /** As a reader sees it: without what is invisible, each gap one blank. */
  public static String visible(String text) {
    if (isAsSeen(text)) {
      return text.strip();
    }
    return BLANKS.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceAll(" ").strip();
  }

  /** Lower case words without accents. */
  public static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    boolean plain = true;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (c < FIRST_BEYOND_ASCII && !Character.isLetterOrDigit(c)) {
        if (start >= 0) {
          String word = text.substring(start, i);
          if (plain) {
            words.add(word.toLowerCase(Locale.ROOT));
          } else {
            fold(word, words);
          }
        }
        start = -1;
        plain = true;
      } else {
        start = start < 0 ? i : start;
        plain &= c < FIRST_BEYOND_ASCII;
      }
    }
    return Collections.unmodifiableList(words);
  }

  /** What has no blank inside, though it may have other characters that end a word. */
  private static void fold(String word, List<String> words) {
    String seen = INVISIBLE.matcher(word).replaceAll("");
    String folded = MARKS.matcher(Normalizer.normalize(seen, Normalizer.Form.NFKD)).replaceAll("");
    for (String part : NOT_LETTERS.split(folded.toLowerCase(Locale.ROOT))) {
      if (!part.isEmpty()) {
        words.add(part);
      }
    }
  }

  /** Whether it is as a reader sees it, give or take blanks at its ends. */
  private static boolean isAsSeen(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean gap = c == ' ' && i > 0 && text.charAt(i - 1) == ' ';
      if (gap || c < ' ' || (c >= DELETE && !isShown(c))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isShown(char c) {
    return switch (Character.getType(c)) {
      case Character.FORMAT,
          Character.CONTROL,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          false;
      default -> true;
    };
  }
}
