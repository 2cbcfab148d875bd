package io.github.copyedit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ApartSpansTest {

  @Test
  void findsTheOneAroundAsALookAtAllWould() {
    List<Span> spans = List.of(new Span(2, 5), new Span(5, 6), new Span(9, 14));
    for (int start = 0; start < 16; start++) {
      for (int end = start + 1; end < 16; end++) {
        Span inner = new Span(start, end);
        assertThat(new ApartSpans(spans).around(inner))
            .isEqualTo(spans.stream().filter(span -> span.contains(inner)).findFirst());
      }
    }
    assertThat(new ApartSpans(List.of()).around(new Span(0, 1))).isEmpty();
  }
}
