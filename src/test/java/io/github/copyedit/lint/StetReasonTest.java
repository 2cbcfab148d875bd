package io.github.copyedit.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StetReasonTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // as written | what to write
        "<!-- stet ad-marker --> | <!-- stet ad-marker: why -->",
        "<!--STET--> | <!-- STET: why -->",
        "<!-- stet off ad-marker, LT.*: --> | <!-- stet off ad-marker, LT.*: why -->",
        "[stet ad-marker] | [stet ad-marker: why]",
        "[stet off x[1]] | [stet off x[1]: why]",
        "[vale off] | [stet off a, LT.*: why]",
        "<!-- vale off --> | <!-- stet off a, LT.*: why -->",
        "a, LT.* | <!-- stet off a, LT.*: why -->",
        "'\"a, LT.*\"' | <!-- stet off a, LT.*: why -->",
      })
  void showsTheFormThatTakesAReason(String written, String remedy) {
    assertThat(StetReason.missing(written, List.of("a", "LT.*"))).contains("rite " + remedy);
  }

  @Test
  void aLongOneIsNotRepeated() {
    List<String> rules = Collections.nCopies(50, "ad-marker");
    String names = String.join(",", rules);
    assertThat(StetReason.missing("<!-- stet " + names + " -->", rules))
        .endsWith("Write <!-- stet rule: why -->.");
    assertThat(StetReason.missing(names, rules)).contains("<!-- stet off: why -->");
  }
}
