package io.github.copyedit.rule.grammar;

import java.util.BitSet;

/**
 * Finds the words of a dictionary within an edit distance of a given word, as morfologik's {@code
 * Speller} does: K. Oflazer, "Error-tolerant Finite-state Recognition", Computational Linguistics
 * 22 (1996), with letters that count as the same and pairs of letters that are often mistaken for
 * one another. It finds all words that the library finds, and may find more.
 *
 * <p>The library compares letters by taking them apart, and decodes and allocates at every step. On
 * a text with many unknown words that is nearly all that LanguageTool does.
 *
 * <p>The steps of the search, and how the pairs change them, follow morfologik 2.1.9. Copyright (c)
 * 2006 Dawid Weiss; Copyright (c) 2007-2015 Dawid Weiss, Marcin Miłkowski. All rights reserved. Its
 * BSD licence is {@code META-INF/licenses/morfologik.txt}.
 */
final class SimilarWords {

  /** More letters than a word of a dictionary has. */
  private static final int LONGEST_CANDIDATE = 120;

  private final Lexicon lexicon;
  private final int distance;
  private final char[] word;
  private final LetterLikeness likeness;
  private final ReplacementPairs pairs;
  private final BitSet arcs;
  private final char[] candidate = new char[LONGEST_CANDIDATE];

  /** Distances between the first letters of the word and those of the candidate, with margins. */
  private final int[] distances;

  private final int rowLength;

  private SimilarWords(Lexicon lexicon, int distance, char[] word, BitSet arcs) {
    this.lexicon = lexicon;
    this.distance = distance;
    this.word = word;
    this.likeness = new LetterLikeness(lexicon, word);
    this.pairs = new ReplacementPairs(lexicon.metadata(), word);
    this.arcs = arcs;
    this.rowLength = word.length + distance + 4;
    this.distances = new int[rowLength * rowLength];
    fillEdges();
  }

  /** Whether the word is of a length that the search can be done for. */
  static boolean canFind(String word, int distance) {
    return word.length() > distance && word.length() <= LetterLikeness.MOST_LETTERS;
  }

  /** Adds the arcs on the paths to the words found. */
  static void find(Lexicon lexicon, int distance, String word, BitSet arcs) {
    SimilarWords search = new SimilarWords(lexicon, distance, word.toCharArray(), arcs);
    search.walk(lexicon.root(), 0, 0, 0, Lexicon.NO_BYTES, 0);
  }

  /**
   * @param column how many letters of the candidate were compared, less those that pairs skip
   * @param at the place in the word next to the column's diagonal
   * @param length of the candidate so far
   * @param bytes the start of its next letter
   * @param least no distance in the column is lower
   */
  private boolean walk(int node, int column, int at, int length, long bytes, int least) {
    boolean found = false;
    for (int arc = node; arc != 0; arc = lexicon.isLast(arc) ? 0 : arc + 1) {
      int letter = lexicon.letter(arc, bytes);
      boolean leads = false;
      if (letter == Lexicon.INCOMPLETE) {
        long more = Lexicon.add(bytes, lexicon.label(arc));
        leads = walk(lexicon.target(arc), column, at, length, more, least);
      } else if (letter != Lexicon.NO_LETTER && length < LONGEST_CANDIDATE) {
        candidate[length] = (char) letter;
        leads = replaceTwo(arc, column, at, length, least);
        leads |= replaceOne(arc, column, at, length, least);
        leads |= compare(arc, column, at, length, least);
      }
      if (leads) {
        arcs.set(arc);
        found = true;
      }
    }
    return found;
  }

  private boolean replaceTwo(int arc, int column, int at, int length, int least) {
    int replaced =
        length > 0 && at > 0 ? pairs.lengthForTwo(candidate[length - 1], candidate[length], at) : 0;
    if (replaced == 0) {
      return false;
    }
    int before = distances[cell(column - 1, column - 1)];
    boolean found = ends(arc, at, before + lettersAfter(at + replaced - 1));
    int diagonal = distances[cell(column, column)];
    distances[cell(column, column)] = before;
    found |=
        walk(
            lexicon.target(arc),
            column,
            at + replaced - 1,
            length + 1,
            Lexicon.NO_BYTES,
            Math.min(least, before));
    distances[cell(column, column)] = diagonal;
    return found;
  }

  private boolean replaceOne(int arc, int column, int at, int length, int least) {
    int replaced = pairs.lengthForOne(candidate[length], at);
    if (replaced == 0) {
      return false;
    }
    int so = distances[cell(column, column)];
    boolean found = ends(arc, at, so + lettersAfter(at + replaced));
    return found
        | walk(lexicon.target(arc), column, at + replaced, length + 1, Lexicon.NO_BYTES, least);
  }

  private int lettersAfter(int place) {
    return Math.abs(word.length - place);
  }

  private boolean compare(int arc, int column, int at, int length, int least) {
    // Most arcs end here: each letter that is not the word's adds one to all distances.
    if (least >= distance && !isNear(candidate[length], column, at - column)) {
      return false;
    }
    int reached = fillColumn(column, at - column, length);
    if (reached > distance) {
      return false;
    }
    int row = word.length - at + column;
    boolean found =
        Math.abs(word.length - 1 - at) <= distance
            && ends(arc, at, distances[cell(row, column + 1)]);
    // Its margin says that all letters so far are too many.
    int next = Math.min(reached, column + 1);
    return found
        | walk(lexicon.target(arc), column + 1, at + 1, length + 1, Lexicon.NO_BYTES, next);
  }

  /** Whether the word has the letter, or one that counts as the same, where it is compared. */
  private boolean isNear(char letter, int column, int skipped) {
    int first = Math.max(0, column - distance + skipped - 1);
    int behind = Math.min(word.length, column + distance + skipped + 1);
    return first < behind && (likeness.places(letter) & (1L << behind) - (1L << first)) != 0;
  }

  private boolean ends(int arc, int at, int reached) {
    return reached <= distance
        && Math.abs(word.length - 1 - at) <= distance
        && lexicon.endsWord(arc);
  }

  /**
   * Fills the column after the given one, as far as it can be within the distance.
   *
   * @param skipped letters of the word that pairs took the place of
   * @return the least distance in it
   */
  private int fillColumn(int column, int skipped, int length) {
    char letter = candidate[length];
    char before = length > 0 ? candidate[length - 1] : 0;
    long same = likeness.places(letter);
    int least = distance + 1;
    int last = Math.min(word.length - 1 - skipped, column + distance);
    for (int row = Math.max(0, column - distance); row <= last; row++) {
      int place = row + skipped;
      int cell = cell(row, column);
      int value;
      if ((same >>> place & 1) != 0) {
        value = distances[cell];
      } else {
        boolean swapped =
            length > 0 && place > 0 && word[place] == before && word[place - 1] == letter;
        int other = swapped ? distances[cell - rowLength - 1] : distances[cell];
        value = 1 + Math.min(other, Math.min(distances[cell + 1], distances[cell + rowLength]));
      }
      distances[cell + rowLength + 1] = value;
      least = Math.min(least, value);
    }
    return least;
  }

  /** At the edges of the band around the diagonal: too far. */
  private void fillEdges() {
    int tooFar = distance + 1;
    for (int i = 0; i < rowLength - 2; i++) {
      set(i, i + tooFar, tooFar);
      set(i + tooFar, i, tooFar);
    }
    for (int i = 0; i <= tooFar; i++) {
      set(i, 0, i);
      set(0, i, i);
    }
    // The library's own margin, which a swap right behind skipped letters reads.
    set(-1, 0, distance > 1 ? -1 : 0);
  }

  private void set(int row, int column, int value) {
    if (row < rowLength - 1 && column < rowLength - 1) {
      distances[cell(row, column)] = value;
    }
  }

  /** Rows are places in the word, columns in the candidate; both from -1. */
  private int cell(int row, int column) {
    return (column + 1) * rowLength + row + 1;
  }
}
