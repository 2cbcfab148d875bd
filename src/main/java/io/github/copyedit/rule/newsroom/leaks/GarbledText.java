package io.github.copyedit.rule.newsroom.leaks;

import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds UTF-8 that was read in another encoding, once or more often, and reads it aright. */
final class GarbledText {

  /**
   * @param repaired what it should say; empty where that is lost
   * @param proven whether garbling {@code repaired} again gives what stands there
   */
  record Garble(Span span, Optional<String> repaired, boolean proven) {}

  private static final char LOST = '\uFFFD';
  private static final String MARK_OF_ORDER = "\uFEFF";

  /** How often a text may have been garbled. */
  private static final int ROUNDS = 4;

  private GarbledText() {}

  static List<Garble> find(String text) {
    List<Garble> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      Optional<Garble> garble = text.charAt(at) < 0x80 ? Optional.empty() : at(text, at);
      garble.ifPresent(found::add);
      at = garble.map(known -> known.span().end()).orElse(at + 1);
    }
    return found;
  }

  private static Optional<Garble> at(String text, int at) {
    if (text.charAt(at) == LOST) {
      int end = at;
      while (end < text.length() && text.charAt(end) == LOST) {
        end++;
      }
      return Optional.of(new Garble(new Span(at, end), Optional.empty(), false));
    }
    for (WrongEncoding encoding : WrongEncoding.values()) {
      Optional<Garble> garble = garble(text, at, encoding);
      if (garble.isPresent()) {
        return garble;
      }
    }
    return HalfGarble.at(text, at);
  }

  private static Optional<Garble> garble(String text, int at, WrongEncoding encoding) {
    int end = at;
    int count = 0;
    int length = encoding.sequence(text, end);
    while (length > 0) {
      end += length;
      count++;
      length = encoding.sequence(text, end);
    }
    Span span = new Span(at, end);
    if (count == 0) {
      return Optional.empty();
    }
    String garbled = span.of(text);
    String once = encoding.repaired(garbled).orElse("");
    Context context =
        new Context(encoding, garbled, Context.before(text, at), Context.at(text, end));
    return context.isGarbled(once, count)
        ? Optional.of(repair(span, garbled, once, encoding))
        : Optional.empty();
  }

  private static Garble repair(Span span, String garbled, String once, WrongEncoding encoding) {
    String repaired = once;
    int rounds = 1;
    Optional<String> next = encoding.repaired(repaired);
    while (rounds < ROUNDS && next.isPresent() && !next.get().equals(repaired)) {
      repaired = next.get();
      rounds++;
      next = encoding.repaired(repaired);
    }
    String back = repaired;
    for (int i = 0; i < rounds; i++) {
      back = encoding.garbled(back);
    }
    boolean lost = repaired.indexOf(LOST) >= 0;
    String shown = repaired.replace(MARK_OF_ORDER, "");
    return new Garble(
        span, lost ? Optional.empty() : Optional.of(shown), !lost && back.equals(garbled));
  }
}
