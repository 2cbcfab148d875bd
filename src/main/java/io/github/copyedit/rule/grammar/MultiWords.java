package io.github.copyedit.rule.grammar;

import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.tagging.disambiguation.MultiWordChunker;

/**
 * The words and phrases that a {@link MultiWordChunker} knows, and where they stand in a sentence.
 * The chunker makes texts of all tokens to look for them, and a new sentence although it found
 * none.
 */
final class MultiWords {

  /** The chunker's own bound. */
  private static final int MOST_TOKENS = 20;

  /** Hears where one stands. */
  interface Place {

    /**
     * @param last its last token
     * @param entry with the tag of the whole, and its lemma
     */
    void at(int first, int last, AnalyzedToken entry);
  }

  private final Map<String, Integer> startsOfPhrases;
  private final Map<String, AnalyzedToken> phrases;
  private final Map<String, AnalyzedToken> words;
  private final BitSet startsOfWords = new BitSet();
  private final int longestStart;
  private final int longestWord;

  private MultiWords(
      Map<String, Integer> startsOfPhrases,
      Map<String, AnalyzedToken> phrases,
      Map<String, Integer> startsOfWords,
      Map<String, AnalyzedToken> words) {
    this.startsOfPhrases = startsOfPhrases;
    this.phrases = phrases;
    this.words = words;
    startsOfWords.keySet().forEach(start -> this.startsOfWords.set(start.charAt(0)));
    this.longestStart = longest(startsOfPhrases.keySet());
    this.longestWord = longest(words.keySet());
  }

  private static int longest(Set<String> texts) {
    return texts.stream().mapToInt(String::length).max().orElse(0);
  }

  /**
   * @throws ReflectiveOperationException where the chunker is made otherwise
   */
  static MultiWords of(MultiWordChunker chunker) throws ReflectiveOperationException {
    Opened.method(MultiWordChunker.class, "lazyInit").invoke(chunker);
    return new MultiWords(
        map("mStartSpace", chunker),
        map("mFullSpace", chunker),
        map("mStartNoSpace", chunker),
        map("mFullNoSpace", chunker));
  }

  @SuppressWarnings("unchecked")
  private static <T> Map<String, T> map(String name, MultiWordChunker chunker)
      throws ReflectiveOperationException {
    return (Map<String, T>) Opened.field(MultiWordChunker.class, name).get(chunker);
  }

  /** All tags that they have. */
  Set<String> tags() {
    return Stream.concat(phrases.values().stream(), words.values().stream())
        .map(AnalyzedToken::getPOSTag)
        .collect(Collectors.toSet());
  }

  /**
   * @param tokens of a sentence, blanks too
   */
  void find(AnalyzedTokenReadings[] tokens, Place place) {
    for (int i = 0; i < tokens.length; i++) {
      String token = tokens[i].getToken();
      if (!token.isEmpty()) {
        String start = untilBlank(tokens, i);
        if (startsOfPhrases.containsKey(start)) {
          findPhrases(tokens, i, startsOfPhrases.get(start), place);
        }
        if (startsOfWords.get(token.charAt(0))) {
          findWords(tokens, i, place);
        }
      }
    }
  }

  /** Or as far as it is too long for a start. */
  private String untilBlank(AnalyzedTokenReadings[] tokens, int first) {
    String text = tokens[first].getToken();
    if (first + 1 == tokens.length || tokens[first + 1].isWhitespace()) {
      return text;
    }
    StringBuilder all = new StringBuilder(text);
    for (int i = first + 1;
        i < tokens.length && !tokens[i].isWhitespace() && all.length() <= longestStart;
        i++) {
      all.append(tokens[i].getToken());
    }
    return all.toString();
  }

  /** A phrase may start with one that is shorter. Several blanks in a row are as good as one. */
  private void findPhrases(AnalyzedTokenReadings[] tokens, int first, int mostBlanks, Place place) {
    int blanks = 0;
    StringBuilder text = new StringBuilder();
    for (int i = first; i < tokens.length && i - first < MOST_TOKENS; i++) {
      if (!tokens[i].isWhitespace()) {
        text.append(tokens[i].getToken());
        AnalyzedToken entry = phrases.get(text.toString());
        if (entry != null) {
          place.at(first, i, entry);
        }
      } else {
        if (i > 1 && !tokens[i - 1].isWhitespace()) {
          text.append(' ');
          blanks++;
        }
        if (blanks == mostBlanks) {
          return;
        }
      }
    }
  }

  private void findWords(AnalyzedTokenReadings[] tokens, int first, Place place) {
    StringBuilder text = new StringBuilder();
    for (int i = first;
        i < tokens.length
            && !tokens[i].isWhitespace()
            && i - first < MOST_TOKENS
            && text.length() <= longestWord;
        i++) {
      text.append(tokens[i].getToken());
      AnalyzedToken entry = words.get(text.toString());
      if (entry != null) {
        place.at(first, i, entry);
      }
    }
  }
}
