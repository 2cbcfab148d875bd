package io.github.copyedit.pages;

import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A text with spans marked by {@code ⟦⟧}. Spans don't overlap.
 *
 * @param text without the brackets
 * @param spans in the text
 */
record Bracketed(String text, List<Span> spans) {

  private static final char OPEN = '⟦';
  private static final char CLOSE = '⟧';

  static Bracketed parse(String marked) {
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    int start = -1;
    for (char c : marked.toCharArray()) {
      if (c == OPEN && start < 0) {
        start = text.length();
      } else if (c == CLOSE && start >= 0) {
        spans.add(new Span(start, text.length()));
        start = -1;
      } else if (c == OPEN || c == CLOSE) {
        throw new IllegalArgumentException("brackets don't match:\n" + marked);
      } else {
        text.append(c);
      }
    }
    if (start >= 0) {
      throw new IllegalArgumentException("a bracket stays open:\n" + marked);
    }
    return new Bracketed(text.toString(), List.copyOf(spans));
  }

  /** The text with its brackets. */
  String marked() {
    StringBuilder marked = new StringBuilder();
    int at = 0;
    for (Span span : spans.stream().sorted().toList()) {
      marked.append(text, at, Math.max(at, span.start())).append(OPEN);
      marked.append(text, Math.max(at, span.start()), Math.max(at, span.end())).append(CLOSE);
      at = Math.max(at, span.end());
    }
    return marked.append(text.substring(at)).toString();
  }
}
