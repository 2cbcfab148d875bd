package io.github.copyedit.rule.newsroom.leaks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GarbledTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"voil\u00C3", "20\u00C2", "\u00C3", "\u00E2\u20AC", "\uFFFD"})
  void staysWithinTheText(String text) {
    assertThat(GarbledText.find(text))
        .allSatisfy(garble -> assertThat(garble.span().end()).isLessThanOrEqualTo(text.length()));
  }
}
