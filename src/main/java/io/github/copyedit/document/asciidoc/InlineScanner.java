package io.github.copyedit.document.asciidoc;

import io.github.copyedit.text.Span;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;

/**
 * Says which inline construct begins at a place of a text. Asked for all places, linear in time.
 */
final class InlineScanner {

  /** Characters within brackets that are looked through for the one that closes. */
  private static final int LONGEST_BRACKET = 5_000;

  /**
   * A construct.
   *
   * @param target what its opening names, such as an address; empty where it names nothing
   * @param words between opening and closing; empty where there is no closing
   */
  record Found(InlineSyntax syntax, Span whole, Span target, Span words) {}

  private final String text;
  private final Map<InlineSyntax, Matcher> openings = new EnumMap<>(InlineSyntax.class);
  private final Map<InlineSyntax, Matcher> closings = new EnumMap<>(InlineSyntax.class);

  /** By construct and end of the stretch: from where on none is closed. */
  private final Map<InlineSyntax, Map<Integer, Integer>> unclosed = new HashMap<>();

  InlineScanner(String text) {
    this.text = text;
  }

  /**
   * @param end of the stretch that it must end in
   */
  Optional<Found> at(int at, int end) {
    for (InlineSyntax syntax : InlineSyntax.startingWith(text.charAt(at))) {
      Optional<Found> found = at(at, end, syntax);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Found> at(int at, int end, InlineSyntax syntax) {
    Matcher opening = matcher(openings, syntax, true).region(at, end);
    if (!opening.lookingAt()) {
      return Optional.empty();
    }
    int behind = opening.end();
    Span target =
        opening.groupCount() > 0 && opening.start(1) >= 0
            ? new Span(opening.start(1), opening.end(1))
            : new Span(at, at);
    if (!syntax.hasClosing()) {
      return Optional.of(new Found(syntax, new Span(at, behind), target, new Span(behind, behind)));
    }
    if (syntax.endsWithBracket()) {
      OptionalInt bracket = bracket(behind, end);
      return bracket.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new Found(
                  syntax,
                  new Span(at, bracket.getAsInt() + 1),
                  target,
                  new Span(behind, bracket.getAsInt())));
    }
    return closing(syntax, behind, end)
        .map(
            close ->
                new Found(
                    syntax, new Span(at, close.end()), target, new Span(behind, close.start())));
  }

  private Optional<Span> closing(InlineSyntax syntax, int from, int end) {
    Map<Integer, Integer> byEnd = unclosed.computeIfAbsent(syntax, key -> new HashMap<>());
    if (from >= end || byEnd.getOrDefault(end, Integer.MAX_VALUE) <= from) {
      return Optional.empty();
    }
    Matcher closing = matcher(closings, syntax, false).region(from + 1, end);
    if (closing.find()) {
      return Optional.of(new Span(closing.start(), closing.end()));
    }
    byEnd.put(end, from);
    return Optional.empty();
  }

  /** The bracket that closes; those of other constructs in between come in pairs. */
  private OptionalInt bracket(int from, int end) {
    int depth = 0;
    int first = -1;
    int last = Math.min(end, from + LONGEST_BRACKET);
    for (int at = from; at < last; at++) {
      char c = text.charAt(at);
      if (c == '\\') {
        at++;
      } else if (c == '[') {
        depth++;
      } else if (c == ']') {
        first = first < 0 ? at : first;
        if (depth-- == 0) {
          return OptionalInt.of(at);
        }
      }
    }
    return first < 0 ? OptionalInt.empty() : OptionalInt.of(first);
  }

  private Matcher matcher(Map<InlineSyntax, Matcher> all, InlineSyntax syntax, boolean opening) {
    return all.computeIfAbsent(
        syntax,
        key ->
            (opening ? key.opening() : key.closing())
                .matcher(text)
                .useTransparentBounds(true)
                .useAnchoringBounds(false));
  }
}
