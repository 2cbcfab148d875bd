package io.github.copyedit.rule.newsroom.headings;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells a heading's style, with the article's own sentences as witness of what is a name. */
final class HeadingReader {

  /**
   * @param sure whether a capital stands on a word that is certainly no name
   */
  record Reading(HeadingStyle style, boolean sure) {}

  /** Endings that English names rarely have. */
  private static final Pattern ORDINARY =
      Pattern.compile(
          ".{3,}(?:ings?|[ts]ions?|ments?|ness|it(?:y|ies)|ances?|ences?|ships?"
              + "|ly|ed|ive|able|ful|less|ics|als?)");

  /** The second half of another heading. */
  private static final Pattern GOES_ON = Pattern.compile("\\s*(?:…|\\.\\.)");

  private static final int LONG_WORD = 4;
  private static final int CERTAINLY_UPPER = 3;

  private final WordCases cases;

  HeadingReader(WordCases cases) {
    this.cases = cases;
  }

  Reading read(String heading) {
    List<HeadingWord> words = HeadingWord.of(heading);
    if (GOES_ON.matcher(heading).lookingAt()) {
      return new Reading(HeadingStyle.UNCLEAR, false);
    }
    if (isUpper(heading, words)) {
      return new Reading(HeadingStyle.UPPER, true);
    }
    Tally tally = new Tally();
    for (int i = 0; i < words.size(); i++) {
      HeadingWord word = words.get(i);
      if (FunctionWords.isMinor(word.text())) {
        continue;
      }
      if (!word.evidence()) {
        tally.opaque |= i > 0;
      } else if (!word.isCapitalised()) {
        tally.low(word, i == words.size() - 1);
      } else if (FunctionWords.isProper(word.text()) || isName(words, i)) {
        tally.opaque = true;
      } else {
        tally.capital(isCommon(word.text()));
      }
    }
    return tally.reading();
  }

  private boolean isCommon(String word) {
    return cases.isCommon(word)
        || FunctionWords.isCommon(word)
        || ORDINARY.matcher(word.toLowerCase(Locale.ROOT)).matches();
  }

  /** Whether the article writes it as a name, alone or together with a word beside it. */
  boolean isName(List<HeadingWord> words, int i) {
    String word = words.get(i).text();
    return cases.isName(word) || isPair(words, i, -1) || isPair(words, i, 1);
  }

  /** Whether the article writes the word and the next capitalised one on that side as a name. */
  private boolean isPair(List<HeadingWord> words, int from, int step) {
    int to = from + step;
    while (to >= 0 && to < words.size() && FunctionWords.isMinor(words.get(to).text())) {
      to += step;
    }
    if (to < 0 || to >= words.size()) {
      return false;
    }
    String first = words.get(Math.min(from, to)).text();
    return cases.isNamePair(first, words.get(Math.max(from, to)).text());
  }

  /** Capitals throughout, with more to it than a few acronyms. */
  private boolean isUpper(String heading, List<HeadingWord> words) {
    if (heading.chars().anyMatch(Character::isLowerCase)) {
      return false;
    }
    List<String> longOnes =
        words.stream().map(HeadingWord::text).filter(word -> word.length() >= LONG_WORD).toList();
    return longOnes.size() >= CERTAINLY_UPPER
        || (words.size() > 1 && longOnes.stream().anyMatch(this::isCommon));
  }

  /** Counts the evidence of one heading. */
  private static final class Tally {
    /** Capitalised words in a row that may all be one name. */
    private static final int LONGEST_NAME = 3;

    private boolean opaque;
    private int low;
    private int small;
    private int common;
    private int unknown;

    /** The last word of a title is never low. */
    void low(HeadingWord word, boolean last) {
      if (FunctionWords.isSmall(word.text()) && !last) {
        small++;
      } else {
        low++;
      }
    }

    void capital(boolean isCommon) {
      if (isCommon) {
        common++;
      } else {
        unknown++;
      }
    }

    Reading reading() {
      return new Reading(style(), common > 0 || unknown > LONGEST_NAME);
    }

    private HeadingStyle style() {
      if (low > 0) {
        return common >= 2 && common > low ? HeadingStyle.MIXED : HeadingStyle.SENTENCE;
      }
      if (common > 0 || unknown > 1) {
        return HeadingStyle.TITLE;
      }
      boolean plain = small > 0 && !opaque && unknown == 0;
      return plain ? HeadingStyle.SENTENCE : HeadingStyle.UNCLEAR;
    }
  }
}
