package io.github.copyedit.rule.newsroom.copy;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a text as rules compare them. */
public final class Words {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** Soft hyphens, zero-width blanks and joiners: nobody sees them. */
  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Words() {}

  /** As a reader sees it: without what is invisible, each gap one blank. */
  public static String visible(String text) {
    return BLANKS.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceAll(" ").strip();
  }

  /** Lower case words without accents. */
  public static List<String> of(String text) {
    String seen = INVISIBLE.matcher(text).replaceAll("");
    String folded = MARKS.matcher(Normalizer.normalize(seen, Normalizer.Form.NFKD)).replaceAll("");
    return Arrays.stream(NOT_LETTERS.split(folded.toLowerCase(Locale.ROOT)))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toUnmodifiableList());
  }
}
