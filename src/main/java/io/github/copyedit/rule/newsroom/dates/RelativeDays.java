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

  /**
   * Those of a language.
   *
   * @param starts their first words
   * @param initials of these, as small letters and as capitals
   */
  private record Phrases(Set<String> all, Set<String> starts, String initials) {

    private static final Phrases NONE = new Phrases(Set.of(), Set.of(), "");

    private static Phrases of(Set<String> all) {
      Set<String> starts = new HashSet<>();
      StringBuilder initials = new StringBuilder();
      for (String phrase : all) {
        starts.add(phrase.substring(0, wordEnd(phrase, 0)));
        initials.append(phrase.charAt(0)).append(Character.toUpperCase(phrase.charAt(0)));
      }
      return new Phrases(all, starts, initials.toString());
    }
  }

  private final Map<String, Phrases> phrases = new HashMap<>();

  RelativeDays() {
    Map<String, Set<String>> byLanguage = new HashMap<>();
    for (String line : Lexicon.lines("relative-days.txt")) {
      int blank = line.indexOf(' ');
      byLanguage
          .computeIfAbsent(line.substring(0, blank), language -> new HashSet<>())
          .add(line.substring(blank + 1));
    }
    byLanguage.forEach((language, all) -> phrases.put(language, Phrases.of(all)));
  }

  /** The first outside of quotation marks, which hold titles and what others said. */
  Optional<Span> find(String text, Locale locale) {
    Phrases wanted =
        phrases.getOrDefault(
            locale.getLanguage().isEmpty() ? "en" : locale.getLanguage(), Phrases.NONE);
    boolean quoted = false;
    for (int at = 0; at < text.length() && !wanted.all().isEmpty(); at++) {
      char c = text.charAt(at);
      if (isWord(c)) {
        boolean begins = !quoted && (at == 0 || !isWord(text.charAt(at - 1)));
        Optional<Span> found =
            begins && wanted.initials().indexOf(c) >= 0 ? at(text, at, wanted) : Optional.empty();
        if (found.isPresent()) {
          return found;
        }
      } else {
        quoted = quoted ? CLOSING.indexOf(c) < 0 : OPENING.indexOf(c) >= 0;
      }
    }
    return Optional.empty();
  }

  /**
   * The longest phrase that begins there and is no name: "Yesterday" within a sentence is a song.
   */
  private static Optional<Span> at(String text, int start, Phrases wanted) {
    boolean name = Character.isUpperCase(text.charAt(start)) && !startsSentence(text, start);
    Optional<Span> longest = Optional.empty();
    int end = wordEnd(text, start);
    if (name || !wanted.starts().contains(text.substring(start, end).toLowerCase(Locale.ROOT))) {
      return longest;
    }
    for (int words = 1; words <= MOST_WORDS; words++) {
      Span span = new Span(start, end);
      if (wanted.all().contains(span.of(text).toLowerCase(Locale.ROOT))) {
        longest = Optional.of(span);
      }
      end = wordEnd(text, Math.min(text.length(), end + 1));
    }
    return longest;
  }

  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length() && isWord(text.charAt(end))) {
      end++;
    }
    return end;
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
