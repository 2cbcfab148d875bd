package io.github.copyedit.rule.newsroom.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FurnitureLexiconTest {

  private final FurnitureLexicon lexicon = new FurnitureLexicon();

  @ParameterizedTest
  @CsvSource({
    "Share on Facebook, SHARE",
    "Sign up for our newsletter, PROMO",
    "Read more: The harbor is open again, RELATED",
    "Share Tweet Email, SHARE",
    "Alle Rechte vorbehalten, NAV"
  })
  void knowsWhatALineSaysOfItself(String line, Furniture kind) {
    assertThat(lexicon.read(LineText.of(line)))
        .hasValueSatisfying(sign -> assertThat(sign.kind()).isEqualTo(kind));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The council voted on the budget",
        "Harbor",
        "",
        "They share a boat and an anchor with their neighbors in the old harbor."
      })
  void saysNothingOfCopy(String line) {
    assertThat(lexicon.read(LineText.of(line)).filter(Sign::sure)).isEmpty();
  }

  @Test
  void takesAnyNumberForTheSame() {
    assertThat(LineText.of("12 1,204 Comments").words())
        .isEqualTo(LineText.of("3 comments").words());
  }
}
