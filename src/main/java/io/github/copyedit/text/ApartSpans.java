package io.github.copyedit.text;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Spans that share nothing, so that one that holds another is found without a look at all.
 *
 * @param spans in their order, none overlapping the next
 */
public record ApartSpans(List<Span> spans) {

  public ApartSpans {
    spans = List.copyOf(spans);
  }

  /** The one that holds all of {@code inner}, which is not empty. */
  public Optional<Span> around(Span inner) {
    int found = Collections.binarySearch(spans, new Span(inner.start(), Integer.MAX_VALUE));
    int before = found >= 0 ? found : -found - 2;
    return before < 0
        ? Optional.empty()
        : Optional.of(spans.get(before)).filter(span -> span.contains(inner));
  }
}
