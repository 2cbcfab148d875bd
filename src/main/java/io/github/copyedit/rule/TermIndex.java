package io.github.copyedit.rule;

import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Finds terms in texts, whole words only. The time grows with the text and hardly with the terms:
 * what the first word of some terms may begin is looked up by its length.
 *
 * @param <T> what has a term
 */
final class TermIndex<T> {

  /**
   * A term in a text.
   *
   * @param seen as it stands there, but plain
   * @param span of the text
   * @param reach the span with the ending of a possessive
   */
  record Match<T>(T found, String seen, Span span, Span reach) {}

  private final Function<T, Term> termOf;
  private final Map<String, List<T>> byKey = new HashMap<>();

  /** Lengths of the keys that begin with a word or sign, the longest first. */
  private final Map<String, int[]> lengths = new HashMap<>();

  TermIndex(Collection<T> all, Function<T, Term> termOf) {
    this.termOf = termOf;
    Map<String, TreeSet<Integer>> sorted = new HashMap<>();
    for (T each : all) {
      Term term = termOf.apply(each);
      if (!term.written().isEmpty()) {
        add(term.key(), each, sorted);
        if (!term.keyOfCapitals().equals(term.key())) {
          add(term.keyOfCapitals(), each, sorted);
        }
      }
    }
    sorted.forEach(
        (first, each) ->
            lengths.put(
                first, each.descendingSet().stream().mapToInt(Integer::intValue).toArray()));
  }

  private void add(String key, T each, Map<String, TreeSet<Integer>> sorted) {
    byKey.computeIfAbsent(key, none -> new ArrayList<>(1)).add(each);
    String first = key.substring(0, TermText.tokenEnd(key, 0));
    sorted.computeIfAbsent(first, none -> new TreeSet<>()).add(key.length());
  }

  /** In their order; of those that begin at one place the longest. */
  List<Match<T>> find(String text) {
    if (byKey.isEmpty()) {
      return List.of();
    }
    TermText read = TermText.of(text);
    String plain = read.plain();
    String folded = TermText.folded(plain);
    List<Match<T>> matches = new ArrayList<>();
    for (int at = 0, end; at < plain.length(); at = end) {
      end = TermText.tokenEnd(plain, at);
      for (int length : lengths.getOrDefault(folded.substring(at, end), new int[0])) {
        if (at + length <= plain.length() && endsWord(plain, at + length)) {
          Span span = Span.ofLength(at, length);
          T found = fitting(span.of(folded), span.of(plain));
          if (found != null) {
            Span reach = new Span(at, possessiveEnd(plain, span.end()));
            matches.add(new Match<>(found, span.of(plain), read.toText(span), read.toText(reach)));
            break;
          }
        }
      }
    }
    return matches;
  }

  /** Whether a term is all of the text. */
  boolean has(String text) {
    String plain = TermText.of(text).plain();
    return fitting(TermText.folded(plain), plain) != null;
  }

  private T fitting(String key, String seen) {
    for (T each : byKey.getOrDefault(key, List.of())) {
      if (termOf.apply(each).fits(seen)) {
        return each;
      }
    }
    return null;
  }

  /** Whether a word can end there: letters behind an apostrophe go on with it, but for an s. */
  private static boolean endsWord(String plain, int end) {
    if (!TermText.isInWord(plain, end - 1)) {
      return true;
    }
    boolean goesOn = end < plain.length() && plain.charAt(end) == '\'';
    return goesOn
        ? !TermText.isInWord(plain, end + 1) || possessiveEnd(plain, end) > end + 1
        : !TermText.isInWord(plain, end);
  }

  private static int possessiveEnd(String plain, int end) {
    if (end >= plain.length() || plain.charAt(end) != '\'') {
      return end;
    }
    boolean s =
        end + 1 < plain.length()
            && Character.toLowerCase(plain.charAt(end + 1)) == 's'
            && !TermText.isInWord(plain, end + 2);
    return s ? end + 2 : end + 1;
  }
}
