package io.github.copyedit.rule.newsroom.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordsTest {

  private static final String[] PIECES = {
    "A", "b", "ç", "É", "e\u0301", "ß", "½", "…", "’", " ", "\u00a0", "\n", "-", "9", "²", "ﬁ",
    "\u00ad", "\u200d", "広", "告", "🎈", "İ", "\ud800", ".", "_", "ſ"
  };

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Story continues below | story continues below
          Publicité — PUBLICITÉ | publicite publicite
          don’t, rock'n'roll    | don t rock n roll
          広告 50%              | 広告 50
          """)
  void foldsWords(String text, String words) {
    assertThat(Words.of(text)).containsExactly(words.split(" "));
  }

  /** All of the text folded and then split: the plain way. */
  private static List<String> plainly(String text) {
    String seen = text.replaceAll("\\p{Cf}+", "");
    String folded = Normalizer.normalize(seen, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
    return Arrays.stream(folded.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  @Test
  void oneWordAfterTheOtherGivesTheSameAsAllAtOnce() {
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = random.nextInt(12); k >= 0; k--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      assertThat(Words.of(text.toString())).as(text.toString()).isEqualTo(plainly(text.toString()));
    }
  }
}
