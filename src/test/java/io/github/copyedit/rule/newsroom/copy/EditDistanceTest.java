package io.github.copyedit.rule.newsroom.copy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EditDistanceTest {

  @ParameterizedTest
  @CsvSource({
    "advertisement, advertisement, 0",
    "advertisment, advertisement, 1",
    "anziege, anzeige, 1",
    "advertisemnte, advertisement, 2",
    "advertising, advertisement, 3",
    "ad, advertisement, 3",
    "'', ab, 2"
  })
  void countsSlipsUpToTheLimit(String a, String b, int distance) {
    assertThat(EditDistance.between(a, b, 2)).isEqualTo(distance);
    assertThat(EditDistance.between(b, a, 2)).isEqualTo(distance);
  }
}
