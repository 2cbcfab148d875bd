package io.github.copyedit.rule.grammar;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import morfologik.stemming.DictionaryMetadata;

/**
 * Which letters of one word a dictionary takes for the same as a given letter: equivalent ones, and
 * if the dictionary ignores diacritics, those with the same base letter.
 */
final class LetterLikeness {

  /** The length of the longest word. */
  static final int MOST_LETTERS = Long.SIZE - 1;

  private static final int PAGE = 1 << Byte.SIZE;

  /** No set of letters, as a word has fewer than 64. */
  private static final long UNKNOWN = -1;

  private final Lexicon lexicon;
  private final DictionaryMetadata metadata;
  private final char[] word;
  private final char[] bases;

  /** Sets of places in the word, by letter. */
  private final long[][] pages = new long[PAGE][];

  LetterLikeness(Lexicon lexicon, char[] word) {
    this.lexicon = lexicon;
    this.metadata = lexicon.metadata();
    this.word = word;
    this.bases = new char[word.length];
    for (int i = 0; i < word.length; i++) {
      bases[i] = lexicon.base(word[i]);
    }
  }

  /** A bit for each place in the word that has a letter like this, the lowest for the first. */
  long places(char letter) {
    long[] page = pages[letter >>> Byte.SIZE];
    if (page == null) {
      page = new long[PAGE];
      Arrays.fill(page, UNKNOWN);
      pages[letter >>> Byte.SIZE] = page;
    }
    int index = letter & (PAGE - 1);
    if (page[index] == UNKNOWN) {
      page[index] = find(letter);
    }
    return page[index];
  }

  private long find(char letter) {
    char base = lexicon.base(letter);
    long places = 0;
    for (int i = 0; i < word.length; i++) {
      if (word[i] == letter || isEquivalent(word[i], letter) || isSameBase(bases[i], base)) {
        places |= 1L << i;
      }
    }
    return places;
  }

  private boolean isEquivalent(char written, char letter) {
    Map<Character, List<Character>> equivalents = metadata.getEquivalentChars();
    return equivalents.getOrDefault(written, List.of()).contains(letter);
  }

  private boolean isSameBase(char written, char letter) {
    if (!metadata.isIgnoringDiacritics()) {
      return false;
    }
    return written == letter
        || (metadata.isConvertingCase()
            && Character.isLetter(written)
            && Character.isLowerCase(written) != Character.isLowerCase(letter)
            && Character.toLowerCase(written) == Character.toLowerCase(letter));
  }
}
