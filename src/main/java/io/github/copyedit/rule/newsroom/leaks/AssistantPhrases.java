package io.github.copyedit.rule.newsroom.leaks;

import io.github.copyedit.rule.newsroom.copy.Lexicon;
import io.github.copyedit.rule.newsroom.copy.Words;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sentences that begin as chat assistants begin theirs. */
final class AssistantPhrases {

  enum Weight {
    /** Nobody else writes so. */
    CERTAIN,
    /** People write so, too: it counts beside what is certain. */
    LIKELY
  }

  /**
   * @param words that told it
   */
  record Phrase(Weight weight, Span span, String words) {}

  private record Entry(char mark, List<String> words) {}

  /** As far as the longest phrase may reach. */
  private static final int START = 120;

  private static final int LONGEST_OPENER = 300;
  private static final String ENDS = ".!?:…";

  /** By first word. */
  private final Map<String, List<Entry>> entries = new HashMap<>();

  AssistantPhrases() {
    for (String line : Lexicon.lines("assistant-phrases.txt")) {
      Entry entry = new Entry(line.charAt(0), Words.of(line.substring(1)));
      entries.computeIfAbsent(entry.words().get(0), key -> new ArrayList<>()).add(entry);
    }
  }

  List<Phrase> find(String text) {
    List<Phrase> found = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = sentenceEnd(text, start);
      phrase(text, new Span(start, end), found);
      start = end;
    }
    return found;
  }

  private void phrase(String text, Span sentence, List<Phrase> found) {
    int from = sentence.start();
    while (from < sentence.end() && !Character.isLetter(text.charAt(from))) {
      from++;
    }
    int wordEnd = from;
    while (wordEnd < sentence.end() && Character.isLetter(text.charAt(wordEnd))) {
      wordEnd++;
    }
    List<String> first = from == wordEnd ? List.of() : Words.of(text.substring(from, wordEnd));
    if (first.isEmpty() || !entries.containsKey(first.get(0))) {
      return;
    }
    List<String> words = Words.of(text.substring(from, Math.min(text.length(), from + START)));
    for (Entry entry : entries.get(first.get(0))) {
      boolean begins =
          words.size() >= entry.words().size()
              && words.subList(0, entry.words().size()).equals(entry.words());
      if (begins && (entry.mark() != '+' || isOpener(text, from, wordEnd, entry))) {
        Weight weight = entry.mark() == '~' ? Weight.LIKELY : Weight.CERTAIN;
        int end = entry.mark() == '+' ? sentenceEnd(text, sentence.end()) : sentence.end();
        found.add(
            new Phrase(
                weight, new Span(from, trimmed(text, end)), String.join(" ", entry.words())));
        return;
      }
    }
  }

  /** "Certainly! Here is …", or "Here is a draft:" with the draft below. */
  private static boolean isOpener(String text, int from, int wordEnd, Entry entry) {
    String callOut = text.substring(wordEnd, Math.min(text.length(), wordEnd + 25));
    boolean calls = callOut.indexOf('!') >= 0 && !entry.words().get(0).equals("here");
    return text.substring(0, from).chars().noneMatch(Character::isLetter)
        && text.length() <= LONGEST_OPENER
        && (calls || text.stripTrailing().endsWith(":"));
  }

  private static int sentenceEnd(String text, int start) {
    for (int i = start; i + 1 < text.length(); i++) {
      if (ENDS.indexOf(text.charAt(i)) >= 0 && Character.isWhitespace(text.charAt(i + 1))) {
        return i + 2;
      }
    }
    return text.length();
  }

  private static int trimmed(String text, int end) {
    int at = end;
    while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
