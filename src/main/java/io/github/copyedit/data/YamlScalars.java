package io.github.copyedit.data;

import io.github.copyedit.text.OffsetMap;
import io.github.copyedit.text.Span;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/**
 * Aligns the value of a scalar with its source. Every map is built together with the text that it
 * stands for; where that is not the engine's value, one run over the whole scalar is the honest
 * answer.
 */
final class YamlScalars {

  private YamlScalars() {}

  /**
   * @param span with the quotes, or from the indicator of a block scalar
   */
  static OffsetMap map(String text, Span span, String value, ScalarStyle style) {
    if (isVerbatim(text, span, value)) {
      return OffsetMap.identity(span.start(), span.length());
    }
    Optional<OffsetMap> map =
        switch (style) {
          case LITERAL, FOLDED ->
              YamlBlockScalar.align(text, span, value, style == ScalarStyle.FOLDED);
          case SINGLE_QUOTED, DOUBLE_QUOTED -> quoted(text, span, value, style);
          default -> new YamlFlowScalar(text, span, ScalarStyle.PLAIN).align(value);
        };
    return map.orElseGet(() -> new OffsetMap.Builder().replaced(value.length(), span).build());
  }

  private static Optional<OffsetMap> quoted(
      String text, Span span, String value, ScalarStyle style) {
    if (span.length() < 2) {
      return Optional.empty();
    }
    Span content = new Span(span.start() + 1, span.end() - 1);
    // Each escape and each fold would make it shorter, or another text.
    return isVerbatim(text, content, value)
        ? Optional.of(OffsetMap.identity(content.start(), content.length()))
        : new YamlFlowScalar(text, content, style).align(value);
  }

  private static boolean isVerbatim(String text, Span span, String value) {
    return span.length() == value.length() && text.startsWith(value, span.start());
  }
}
