package io.github.copyedit.rule.newsroom.readability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each formula by hand, on one text of ten sentences. */
final class FormulaTest {

  private static final TextFigures TEXT = new TextFigures(10, 150, 225, 700, 30, 90, 15);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | 7.96   | 0.39 * 15 + 11.8 * 1.5 - 15.59
          de | 4.1992 | 0.1935 * 10 + 0.1672 * 15 + 0.1297 * 20 - 0.0327 * 60 - 0.875
          fr | 81.375 | 207 - 1.015 * 15 - 73.6 * 1.5
          es | 101.54 | 206.84 - 1.02 * 15 - 60 * 1.5
          it | 62.333 | 89 + (300 * 10 - 10 * 700) / 150
          pt | 106.71 | 248.835 - 1.015 * 15 - 84.6 * 1.5
          nl | 77.385 | 206.835 - 0.93 * 15 - 77 * 1.5
          """)
  void gives(String language, double score, String byHand) {
    assertThat(Formula.of(language).orElseThrow().score(TEXT))
        .as(byHand)
        .isCloseTo(score, within(0.001));
  }

  @Test
  void isThereForLanguagesThatHaveOneOnly() {
    assertThat(Formula.of("fi")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | harbor 2, boat 1, like 1, table 2, agreed 2, wanted 2, walked 1, boxes 2, the 1, readability 5, rhythm 1
          de | Hafen 2, Häuser 2, Mole 2, Umweltschutz 3, Ei 1
          fr | port 1, jetée 2, porte 1, parlent 1, beauté 2
          es | puerto 2, poeta 3, día 2, lectura 3, aéreo 4
          it | porto 2, paese 3, mare 2
          pt | praia 2, coração 3, cidade 3
          nl | haven 2, zee 1, leesbaarheid 3
          """)
  void countsSyllables(String language, String words) {
    for (String word : words.split(", ")) {
      String[] parts = word.split(" ");
      assertThat(Syllables.count(parts[0], language))
          .as(word)
          .isEqualTo(Integer.parseInt(parts[1]));
    }
  }
}
