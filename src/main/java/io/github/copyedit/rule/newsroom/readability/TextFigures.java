package io.github.copyedit.rule.newsroom.readability;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import java.util.List;

/**
 * What formulas of readability count in a text.
 *
 * @param longWords with more than six letters
 * @param threeSyllables with three syllables or more
 */
record TextFigures(
    int sentences,
    int words,
    int syllables,
    int letters,
    int longWords,
    int oneSyllable,
    int threeSyllables) {

  private static final int LONG_WORD = 6;

  /** Counts the paragraphs; lists, tables and quotations have no sentences of the author's. */
  static TextFigures of(Document document, String language) {
    int[] sum = new int[7];
    for (Block block : document.blocks()) {
      String own = document.languageOf(block).getLanguage();
      if (block instanceof Block.Paragraph && (own.isEmpty() || own.equals(language))) {
        String text = block.prose().text();
        sum[0] += SentenceWords.sentences(text, document.languageOf(block)).size();
        add(SentenceWords.words(text), language, sum);
      }
    }
    return new TextFigures(sum[0], sum[1], sum[2], sum[3], sum[4], sum[5], sum[6]);
  }

  private static void add(List<String> words, String language, int[] sum) {
    for (String word : words) {
      int syllables = Syllables.count(word, language);
      int letters = (int) word.chars().filter(Character::isLetterOrDigit).count();
      sum[1]++;
      sum[2] += syllables;
      sum[3] += letters;
      sum[4] += letters > LONG_WORD ? 1 : 0;
      sum[5] += syllables == 1 ? 1 : 0;
      sum[6] += syllables > 2 ? 1 : 0;
    }
  }

  double wordsPerSentence() {
    return (double) words / sentences;
  }

  double syllablesPerWord() {
    return (double) syllables / words;
  }

  double percent(int some) {
    return 100.0 * some / words;
  }
}
