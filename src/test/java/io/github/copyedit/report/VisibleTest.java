package io.github.copyedit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class VisibleTest {

  private static final String ALPHABET =
      "ab :#[]\\\n\r\t\0\u0007\u001b\u007f\u0085\u009b\u061c\u200b\u200d\u200f\u202e\u2028\u2066\ufeff"
          + "\ud83d\ude00\ud800\udc00";

  /** Written with Java's escapes, so that the table can be read. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          plain text, naïve, 日本          | plain text, naïve, 日本
          two\\nlines and \\r\\n three     | two lines and three
          a\\ttab                          | a tab
          \\u001b[31mred                   | \\u001b[31mred
          \\u009b31m                       | \\u009b31m
          a\\u202eb\\u2066c\\u200fd        | a\\u202eb\\u2066c\\u200fd
          zero\\u200bwidth                 | zero\\u200bwidth
          line\\u2028end\\u2029s           | line\\u2028end\\u2029s
          lone \\ud800 half                | lone \\ud800 half
          """)
  void spellsOutInALogWhatHidesOrMoves(String given, String shown) {
    assertThat(Visible.onOneLine(unescape(given))).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ::error file=a.md::boom      | \\u003a:error file=a.md\\u003a:boom
          ::stop-commands::x           | \\u003a:stop-commands\\u003a:x
          see ##[group]x               | see \\u0023#[group]x
          ##vso[task.setvariable]      | \\u0023#vso[task.setvariable]
          ##teamcity[buildStatus]      | \\u0023#teamcity[buildStatus]
          ## A heading: plain          | ## A heading: plain
          at 10:30, ratio 3::4         | at 10:30, ratio 3::4
          """)
  void takesCommandsToABuildServiceApart(String given, String shown) {
    assertThat(Visible.onOneLine(given)).isEqualTo(shown);
  }

  @Test
  void showsControlsOnAPageAndKeepsItsLines() {
    assertThat(Visible.onPage("a\u0000b\u001bc\n\td\u202ee\u200f\ud83d\ude00\ud800"))
        .isEqualTo("a\u2400b\u241bc\n\td[U+202E]e\u200f\ud83d\ude00\uFFFD");
  }

  @Test
  void noTextBreaksALine() {
    Random random = new Random(3);
    for (int round = 0; round < 5_000; round++) {
      String shown = Visible.onOneLine(anyText(random));
      assertThat(shown.chars().filter(Character::isISOControl)).isEmpty();
      assertThat(shown).doesNotContain("\u2028", "\u202e", "##[").doesNotContainPattern("::[a-z]");
    }
  }

  private static String anyText(Random random) {
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(30); length > 0; length--) {
      text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return text.toString();
  }

  private static String unescape(String text) {
    String ends = text.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t");
    return Pattern.compile("\\\\u(\\p{XDigit}{4})")
        .matcher(ends)
        .replaceAll(found -> "" + (char) Integer.parseInt(found.group(1), 16));
  }
}
