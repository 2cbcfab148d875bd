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

  /** Beside other furniture they may be some. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Get notified of floods",
        "Please wait for the bus",
        "Rate this Sunday's sermon",
        "Have a story to tell your children",
        "No votes so far in three counties",
        "Give the gift of time",
        "Found a mistake in the count",
        "I agree to the plan",
        "Flag this date in your calendar",
        "Log in with a fingerprint",
        "Swipe left on Washington",
        "Please try again, said the machine",
        "Related from birth",
        "Get the app, says the city",
        "Get full access to the files",
        "Buy tickets at the door",
        "Average rating: four stars",
        "Most active",
        "Related products",
        "Support local news",
        "Votre navigateur ne marche plus",
        "An dieser Stelle findest du Ruhe",
        "Zum Anfang"
      })
  void isNotSureOfWhatMayBeCopy(String line) {
    assertThat(lexicon.read(LineText.of(line)))
        .matches(sign -> sign.isEmpty() || !sign.get().sure());
  }
}
