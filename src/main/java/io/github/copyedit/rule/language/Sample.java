package io.github.copyedit.rule.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a text that tell its language: in lower case, without names and other words with a
 * capital, addresses, and words with digits or signs in them.
 */
record Sample(List<String> words) {

  /** What stands between blanks or the marks of scripts that write none. */
  private static final Pattern CHUNK =
      Pattern.compile("[^\\s\\u3000-\\u303F\\uFF00-\\uFF0F\\uFF1A-\\uFF20]++");

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\u200C\\u200D'’-]*+");
  private static final Pattern MARKS = Pattern.compile("^[^\\p{L}]++|[^\\p{L}\\p{M}]++$");

  /** Of one word; longer than any language has them, but those that write no blanks. */
  private static final int LONGEST_WORD = 300;

  Sample {
    words = List.copyOf(words);
  }

  /**
   * @param most letters to take, about
   */
  static Sample of(List<String> texts, int most) {
    List<String> words = new ArrayList<>();
    int letters = 0;
    for (String text : texts) {
      Matcher chunk = CHUNK.matcher(text);
      while (letters < most && chunk.find()) {
        if (chunk.end() - chunk.start() <= LONGEST_WORD) {
          String word = MARKS.matcher(chunk.group()).replaceAll("");
          if (WORD.matcher(word).matches() && !Character.isUpperCase(word.charAt(0))) {
            words.add(word.toLowerCase(Locale.ROOT));
            letters += word.length();
          }
        }
      }
    }
    return new Sample(words);
  }

  int letters() {
    return words.stream().mapToInt(String::length).sum();
  }

  String text() {
    return String.join(" ", words);
  }
}
