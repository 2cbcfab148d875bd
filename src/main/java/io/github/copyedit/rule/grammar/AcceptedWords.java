package io.github.copyedit.rule.grammar;

import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A dictionary of words and phrases. An entry is accepted as it is written, in capitals throughout
 * (a headline), with a capital at its start if it has none, and as a possessive. Straight and curly
 * apostrophes are the same, and so are all blanks.
 */
final class AcceptedWords {

  /** Where one of an entry's words stands in it. */
  private record Occurrence(String entry, int offset) {}

  private final Set<String> entries = new LinkedHashSet<>();
  private final Map<String, List<Occurrence>> byWord = new HashMap<>();

  AcceptedWords(Set<String> dictionary) {
    dictionary.stream()
        .sorted()
        .map(entry -> plain(entry).strip())
        .filter(entry -> !entry.isEmpty())
        .forEach(entries::add);
    entries.forEach(this::index);
  }

  /**
   * The words for LanguageTool's own list, so that it does not look for corrections of them.
   * Phrases are not among them.
   */
  List<String> words() {
    List<String> words = new ArrayList<>();
    for (String entry : entries) {
      if (entry.indexOf(' ') < 0) {
        addWithPossessives(words, entry);
        addWithPossessives(words, entry.toUpperCase(Locale.ROOT));
      }
    }
    return words;
  }

  /** Whether the span of the text lies in a word or phrase that is accepted. */
  boolean accept(String text, Span span) {
    int start = span.start();
    while (start < span.end() && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    int end = wordEnd(text, start);
    for (Occurrence word : byWord.getOrDefault(key(text.substring(start, end)), List.of())) {
      int from = start - word.offset;
      if (from >= 0 && from <= span.start() && reach(text, from, word.entry) >= span.end()) {
        return true;
      }
    }
    return false;
  }

  private void index(String entry) {
    for (int at = 0, end; at < entry.length(); at = end) {
      end = wordEnd(entry, at);
      if (end > at) {
        String key = key(entry.substring(at, end));
        byWord.computeIfAbsent(key, none -> new ArrayList<>()).add(new Occurrence(entry, at));
      } else {
        end++;
      }
    }
  }

  /** Where the entry that starts here ends, its possessive included; -1 when it isn't here. */
  private static int reach(String text, int from, String entry) {
    int end = from + entry.length();
    boolean inside = from > 0 && Character.isLetterOrDigit(text.charAt(from - 1));
    if (inside || end > text.length() || !same(entry, plain(text.substring(from, end)))) {
      return -1;
    }
    String next = plain(text.substring(end, Math.min(text.length(), end + 3)));
    if (next.startsWith("'")) {
      boolean s = next.length() > 1 && Character.toLowerCase(next.charAt(1)) == 's';
      return end + (s && wordEnd(next, 1) == 2 ? 2 : 1);
    }
    return wordEnd(next, 0) > 0 ? -1 : end;
  }

  private static boolean same(String entry, String text) {
    return text.equals(entry)
        || text.equals(entry.toUpperCase(Locale.ROOT))
        || (Character.toUpperCase(entry.charAt(0)) == text.charAt(0)
            && text.regionMatches(1, entry, 1, entry.length() - 1));
  }

  private static void addWithPossessives(List<String> words, String word) {
    for (String apostrophe : List.of("'", "\u2019")) {
      String written = word.replace("'", apostrophe);
      words.add(written);
      words.add(written + apostrophe + "s");
      words.add(written + apostrophe + "S");
    }
  }

  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static String key(String word) {
    return word.toUpperCase(Locale.ROOT);
  }

  /** With straight apostrophes and plain blanks, of the same length. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c == '\u2019') {
        plain.setCharAt(i, '\'');
      } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        plain.setCharAt(i, ' ');
      }
    }
    return plain.toString();
  }
}
