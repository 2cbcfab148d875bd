package io.github.copyedit.rule.newsroom.headings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** When headings have a style in common. */
class HeadingStyleTest {

  private static final List<HeadingStyle> TWO_OF_THREE =
      List.of(HeadingStyle.TITLE, HeadingStyle.SENTENCE, HeadingStyle.TITLE);

  @Test
  void twoThirdsOfEnoughHeadingsAreAMajority() {
    assertThat(HeadingStyle.majority(TWO_OF_THREE, 3)).contains(HeadingStyle.TITLE);
    assertThat(HeadingStyle.majority(TWO_OF_THREE, 4)).isEmpty();
    assertThat(HeadingStyle.majority(TWO_OF_THREE.subList(0, 2), 2)).isEmpty();
  }

  /** Nobody can be held to what is no style. */
  @ParameterizedTest
  @EnumSource(
      value = HeadingStyle.class,
      names = {"MIXED", "UNCLEAR"},
      mode = Mode.INCLUDE)
  void whatIsNoStyleIsNoMajority(HeadingStyle style) {
    assertThat(HeadingStyle.majority(Collections.nCopies(20, style), 3)).isEmpty();
  }
}
