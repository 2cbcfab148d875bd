package io.github.copyedit.rule.newsroom.dates;

import io.github.copyedit.rule.newsroom.copy.Lexicon;
import io.github.copyedit.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds words for days that depend on the day of writing. */
final class RelativeDays {

  private static final int MOST_WORDS = 3;
  private static final String OPENING = "“„«\"‘‹";
  private static final String CLOSING = "”“»\"’›";

  private final Map<String, Set<String>> phrases = new HashMap<>();

  RelativeDays() {
    for (String line : Lexicon.lines("relative-days.txt")) {
      int blank = line.indexOf(' ');
      phrases
          .computeIfAbsent(line.substring(0, blank), language -> new HashSet<>())
          .add(line.substring(blank + 1));
    }
  }

  /** The first outside of quotation marks, which hold titles and what others said. */
  Optional<Span> find(String text, Locale locale) {
    Set<String> wanted =
        phrases.getOrDefault(
            locale.getLanguage().isEmpty() ? "en" : locale.getLanguage(), Set.of());
    boolean quoted = false;
    for (int at = 0; at < text.length() && !wanted.isEmpty(); at++) {
      char c = text.charAt(at);
      if (isWord(c) && (at == 0 || !isWord(text.charAt(at - 1))) && !quoted) {
        Optional<Span> found = at(text, at, wanted);
        if (found.isPresent()) {
          return found;
        }
      } else if (!isWord(c)) {
        quoted = quoted ? CLOSING.indexOf(c) < 0 : OPENING.indexOf(c) >= 0;
      }
    }
    return Optional.empty();
  }

  /**
   * The longest phrase that begins there and is no name: "Yesterday" within a sentence is a song.
   */
  private static Optional<Span> at(String text, int start, Set<String> wanted) {
    boolean name = Character.isUpperCase(text.charAt(start)) && !startsSentence(text, start);
    Optional<Span> longest = Optional.empty();
    int end = start;
    for (int words = 0; words < MOST_WORDS && end < text.length() && !name; words++) {
      end += words > 0 ? 1 : 0;
      while (end < text.length() && isWord(text.charAt(end))) {
        end++;
      }
      Span span = new Span(start, end);
      if (wanted.contains(span.of(text).toLowerCase(Locale.ROOT))) {
        longest = Optional.of(span);
      }
    }
    return longest;
  }

  private static boolean startsSentence(String text, int start) {
    int end = start;
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end == 0 || ".!?:–—-".indexOf(text.charAt(end - 1)) >= 0;
  }

  /** A hyphen or an apostrophe belongs to the word that it stands in: "avant-hier". */
  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '\'' || c == '’';
  }
}
