package io.github.copyedit.rule.newsroom.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class RestsTest {

  @Test
  void keepsWhatTwoWordsHaveInCommon() {
    assertThat(shared(1, "Blinken", "Blinkin"))
        .allSatisfy(rests -> assertThat(rests).contains("Blinkn"));
    assertThat(shared(2, "Martinez", "Matinex"))
        .allSatisfy(rests -> assertThat(rests).contains("Matine"));
  }

  @Test
  void keepsTheFirstLetter() {
    assertThat(shared(1, "Aston", "Easton").get(0)).doesNotContain("ston");
  }

  @Test
  void spellsOutFewForWordsThatAreAlone() {
    // Of more than fifty each.
    assertThat(shared(2, "Constantine", "Birmingham"))
        .allSatisfy(rests -> assertThat(rests).hasSizeLessThan(20));
    assertThat(shared(2)).isEmpty();
    assertThat(shared(1, "")).containsExactly(Set.of());
  }

  private static List<Set<String>> shared(int letters, String... words) {
    Rests rests = new Rests();
    List.of(words).forEach(word -> rests.add(word, letters));
    return rests.shared();
  }
}
