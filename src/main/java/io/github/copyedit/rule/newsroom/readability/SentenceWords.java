package io.github.copyedit.rule.newsroom.readability;

import io.github.copyedit.text.Span;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Sentences of a text and their words. */
final class SentenceWords {

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}'’.-]|,(?=\\p{N}))*+");

  private SentenceWords() {}

  /** Spans without blanks at their ends. */
  static List<Span> sentences(String text, Locale language) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(language);
    breaks.setText(text);
    List<Span> sentences = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      String sentence = text.substring(start, end);
      int length = sentence.stripTrailing().length();
      if (length > 0) {
        sentences.add(Span.ofLength(start, length));
      }
      start = end;
    }
    return sentences;
  }

  static List<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).toList();
  }

  static int count(String text) {
    return (int) WORD.matcher(text).results().count();
  }
}
