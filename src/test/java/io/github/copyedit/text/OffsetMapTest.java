package io.github.copyedit.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.copyedit.text.OffsetMap.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

final class OffsetMapTest {

  /** Source {@code R&amp;D <b>lab</b>|x}, prose {@code R&D lab x}. */
  private static final String SOURCE = "R&amp;D <b>lab</b>|x";

  private static final OffsetMap MAP =
      new OffsetMap.Builder()
          .identity(new Span(0, 1))
          .replaced(1, new Span(1, 6))
          .identity(new Span(6, 8))
          .identity(new Span(11, 14))
          .synthetic(1, 18)
          .identity(new Span(19, 20))
          .build();

  @Test
  void mapsEachKindOfRun() {
    assertThat(slice(0, 1)).isEqualTo("R");
    assertThat(slice(1, 2)).isEqualTo("&amp;");
    assertThat(slice(0, 3)).isEqualTo("R&amp;D");
    assertThat(slice(4, 7)).isEqualTo("lab");
    assertThat(slice(5, 6)).isEqualTo("a");
    assertThat(slice(2, 7)).isEqualTo("D <b>lab");
  }

  @Test
  void leavesSyntheticEdgesOut() {
    assertThat(slice(6, 8)).isEqualTo("b");
    assertThat(slice(7, 9)).isEqualTo("x");
    assertThat(MAP.toSource(new Span(7, 8))).isEqualTo(new Span(18, 18));
    assertThat(slice(6, 9)).isEqualTo("b</b>|x");
  }

  @Test
  void findsTheProseOfASpanOfSource() {
    assertThat(MAP.toProse(new Span(11, 14))).contains(new Span(4, 7));
    assertThat(MAP.toProse(new Span(3, 4))).contains(new Span(1, 2));
    assertThat(MAP.toProse(new Span(8, 11))).isEmpty();
  }

  @Test
  void refusesToGoBackAndToLeaveTheProse() {
    OffsetMap.Builder builder = new OffsetMap.Builder().identity(new Span(5, 9));
    assertThatThrownBy(() -> builder.identity(new Span(3, 4))).hasMessageContaining("goes back");
    assertThatThrownBy(() -> MAP.toSource(new Span(0, 10)))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void emptyProseMapsToNothing() {
    assertThat(new OffsetMap.Builder().build().toSource(new Span(0, 0))).isEqualTo(new Span(0, 0));
  }

  @RepeatedTest(300)
  void everySpanIsMonotoneAndRoundTripsThroughComposition(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    OffsetMap outer = randomMap(random, 60);
    OffsetMap inner = randomMapOver(random, outer.length());
    OffsetMap composed = inner.within(outer);
    assertThat(composed.length()).isEqualTo(inner.length());
    for (int start = 0; start < inner.length(); start++) {
      Span one = inner.toSource(new Span(start, start + 1));
      Span direct = composed.toSource(new Span(start, start + 1));
      if (!one.isEmpty()) {
        assertThat(direct.contains(outer.toSource(one))).isTrue();
      }
      if (start > 0) {
        Span before = composed.toSource(new Span(start - 1, start));
        assertThat(direct.start()).isGreaterThanOrEqualTo(before.start());
        assertThat(composed.toSource(new Span(start - 1, start + 1)).end())
            .isGreaterThanOrEqualTo(before.end());
      }
    }
  }

  @RepeatedTest(100)
  void findsTheRunsOfASpanAsALookAtAllWould(RepetitionInfo repetition) {
    OffsetMap map = randomMap(new Random(repetition.getCurrentRepetition()), 40);
    for (int start = 0; start <= map.length(); start++) {
      for (int end = start; end <= map.length(); end++) {
        Span span = new Span(start, end);
        List<OffsetMap.Run> overlapping =
            map.runs().stream().filter(run -> run.prose().overlaps(span)).toList();
        assertThat(map.runs(span)).isEqualTo(overlapping);
        assertThat(map.touchesPlaceholder(span))
            .isEqualTo(overlapping.stream().anyMatch(run -> run.kind() == Kind.PLACEHOLDER));
      }
    }
  }

  @RepeatedTest(100)
  void findsTheProseOfASourceAsALookAtAllWould(RepetitionInfo repetition) {
    OffsetMap map = randomMap(new Random(repetition.getCurrentRepetition()), 40);
    for (int start = 0; start < 80; start++) {
      for (int end = start; end < 80; end++) {
        Span source = new Span(start, end);
        List<OffsetMap.Run> overlapping =
            map.runs().stream()
                .filter(run -> run.kind() != Kind.SYNTHETIC && run.source().overlaps(source))
                .toList();
        Optional<Span> found = map.toProse(source);
        assertThat(found.isPresent()).isEqualTo(!overlapping.isEmpty());
        found.ifPresent(
            prose -> {
              assertThat(prose.start())
                  .isBetween(first(overlapping).start(), first(overlapping).end());
              assertThat(prose.end()).isBetween(last(overlapping).start(), last(overlapping).end());
            });
      }
    }
  }

  private static Span first(List<OffsetMap.Run> runs) {
    return runs.get(0).prose();
  }

  private static Span last(List<OffsetMap.Run> runs) {
    return runs.get(runs.size() - 1).prose();
  }

  private static OffsetMap randomMap(Random random, int length) {
    return randomMapOver(random, length + random.nextInt(length));
  }

  /** Any map whose source offsets stay below {@code length}. */
  private static OffsetMap randomMapOver(Random random, int length) {
    OffsetMap.Builder builder = new OffsetMap.Builder();
    int at = 0;
    while (at < length) {
      int end = Math.min(length, at + 1 + random.nextInt(6));
      switch (random.nextInt(5)) {
        case 0 -> builder.replaced(1 + random.nextInt(3), new Span(at, end));
        case 1 -> builder.synthetic(1, at);
        case 2 -> builder.run(6, new Span(at, end), Kind.PLACEHOLDER);
        case 3 -> builder.identity(new Span(at, end));
        default -> builder.identity(new Span(at, at));
      }
      at = end;
    }
    return builder.build();
  }

  private static String slice(int start, int end) {
    return MAP.toSource(new Span(start, end)).of(SOURCE);
  }
}
