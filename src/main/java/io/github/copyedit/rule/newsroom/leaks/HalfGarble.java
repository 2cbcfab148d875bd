package io.github.copyedit.rule.newsroom.leaks;

import io.github.copyedit.rule.newsroom.leaks.GarbledText.Garble;
import io.github.copyedit.text.Span;
import java.util.Optional;

/** UTF-8 read as windows-1252 that lost a byte which is no character there, or became a blank. */
final class HalfGarble {

  private static final String QUOTE_WITHOUT_END = "â€";
  private static final String PUNCTUATION = ".,;:!?)";

  private HalfGarble() {}

  static Optional<Garble> at(String text, int at) {
    if (text.startsWith(QUOTE_WITHOUT_END, at)) {
      return Optional.of(new Garble(Span.ofLength(at, 2), Optional.of("”"), false));
    }
    char before = Context.before(text, at);
    boolean atBlank = text.startsWith(" ", at + 1);
    if (text.charAt(at) == 'Ã' && Character.isLowerCase(before) && atBlank) {
      return Optional.of(new Garble(Span.ofLength(at, 2), Optional.of("à"), false));
    }
    boolean behindWord =
        Character.isLowerCase(before)
            || Character.isDigit(before)
            || PUNCTUATION.indexOf(before) >= 0;
    if (text.charAt(at) == 'Â' && behindWord && atBlank) {
      return Optional.of(new Garble(Span.ofLength(at, 2), Optional.of(" "), false));
    }
    return Optional.empty();
  }
}
