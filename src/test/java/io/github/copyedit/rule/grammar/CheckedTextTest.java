package io.github.copyedit.rule.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copyedit.text.Span;
import org.junit.jupiter.api.Test;

class CheckedTextTest {

  @Test
  void leavesOutInvisibleCharactersAndFindsTheWayBack() {
    String given = "\uFEFFThe news\u00ADpaper re\u00ADcieves.";
    CheckedText checked = CheckedText.of(given);

    assertThat(checked.text()).isEqualTo("The newspaper recieves.");
    Span word = Span.ofLength(checked.text().indexOf("recieves"), "recieves".length());
    assertThat(checked.map().toSource(word).of(given)).isEqualTo("re\u00ADcieves");
  }

  @Test
  void standsInForATokenLongerThanAnyWord() {
    String given = "See " + "x".repeat(501) + ", then " + "y".repeat(500) + ".";
    CheckedText checked = CheckedText.of(given);

    assertThat(checked.text()).isEqualTo("See 0, then " + "y".repeat(500) + ".");
    assertThat(checked.map().touchesPlaceholder(new Span(0, 5))).isTrue();
    assertThat(checked.map().touchesPlaceholder(new Span(5, 9))).isFalse();
    Span then = Span.ofLength(checked.text().indexOf("then"), 4);
    assertThat(checked.map().toSource(then).of(given)).isEqualTo("then");
  }

  @Test
  void leavesProseWithoutBlanksAlone() {
    String chinese = "新聞編輯室的文章很長，".repeat(100);

    assertThat(CheckedText.of(chinese).text()).isEqualTo(chinese);
  }

  @Test
  void nothingIsNothing() {
    assertThat(CheckedText.of("").text()).isEmpty();
    assertThat(CheckedText.of("\u00AD").text()).isEmpty();
  }
}
