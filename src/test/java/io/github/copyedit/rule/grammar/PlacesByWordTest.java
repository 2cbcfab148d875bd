package io.github.copyedit.rule.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Compares with a map, of few words and of more than the tokens let expect. */
class PlacesByWordTest {

  @Test
  void tellsWhereEachWordIs() {
    Random random = new Random(3);
    for (int tokens = 0; tokens <= PlacesByTag.MOST_TOKENS + 1; tokens++) {
      PlacesByWord places = new PlacesByWord(tokens);
      Map<Integer, Long> expected = new HashMap<>();
      for (int i = 0; i < 6 * tokens; i++) {
        int word = random.nextInt(1 + random.nextInt(300));
        long place = PlacesByTag.place(random.nextInt(tokens), tokens);
        places.add(word, place);
        expected.merge(word, place, (a, b) -> a | b);
      }
      expected.remove(WordHints.NONE);

      assertThat(places.all().boxed()).containsExactlyInAnyOrderElementsOf(expected.keySet());
      for (int word = 1; word < 300; word++) {
        assertThat(places.where(new int[] {word, word + 1}))
            .isEqualTo(expected.getOrDefault(word, 0L) | expected.getOrDefault(word + 1, 0L));
      }
    }
  }
}
