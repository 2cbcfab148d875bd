package io.github.copyedit.rule.newsroom.headings;

import java.util.List;
import java.util.regex.Pattern;

/** Tells a heading's style, with the article's own sentences as witness of what is a name. */
final class HeadingReader {

  /**
   * @param sure whether a capital stands on a word that is certainly no name
   */
  record Reading(HeadingStyle style, boolean sure) {

    /** In another style; Title Case only where it is not made of names that we don't know. */
    boolean isUnlike(HeadingStyle expected) {
      boolean names = expected == HeadingStyle.SENTENCE && style == HeadingStyle.TITLE && !sure;
      return style != expected && !names;
    }
  }

  /** The second half of another heading. */
  private static final Pattern GOES_ON = Pattern.compile("\\s*(?:…|\\.\\.)");

  /** What stands behind a version's number belongs to it: "2.0 beta". */
  private static final Pattern STAGE =
      Pattern.compile("alpha|beta|rc|stable|lts|preview|nightly|final|canary|dev|prerelease");

  private static final Pattern VERSION = Pattern.compile("v?\\d[\\w.]*+");
  private static final Pattern SEPARATOR = Pattern.compile("[,;&]");

  private static final int LONG_WORD = 4;
  private static final int CERTAINLY_UPPER = 3;
  private static final int LONGEST_LEAD = 3;

  private final WordCases cases;
  private final OrdinaryWords ordinary;

  HeadingReader(WordCases cases, OrdinaryWords ordinary) {
    this.cases = cases;
    this.ordinary = ordinary;
  }

  Reading read(String heading) {
    List<HeadingWord> words = HeadingWord.of(heading);
    if (GOES_ON.matcher(heading).lookingAt()) {
      return new Reading(HeadingStyle.UNCLEAR, false);
    }
    if (isUpper(heading, words)) {
      return new Reading(HeadingStyle.UPPER, true);
    }
    if (isLower(words)) {
      return new Reading(HeadingStyle.LOWER, true);
    }
    Tally tally = new Tally(SEPARATOR.matcher(heading).find());
    for (int i = 0; i < words.size(); i++) {
      HeadingWord word = words.get(i);
      if (FunctionWords.isMinor(word.text())) {
        continue;
      }
      if (!word.evidence() || isStage(word, heading)) {
        tally.opaque |= i > 0;
      } else if (!word.isCapitalised()) {
        tally.low(word, word.isLastOf(heading));
      } else if (FunctionWords.isProper(word.text()) || isName(words, i)) {
        tally.opaque = true;
      } else {
        tally.capital(isCommon(word.text()));
      }
    }
    return tally.reading();
  }

  private boolean isCommon(String word) {
    return cases.isCommon(word) || ordinary.contains(word);
  }

  private static boolean isStage(HeadingWord word, String heading) {
    if (!STAGE.matcher(word.text()).matches()) {
      return false;
    }
    String before = heading.substring(0, word.at()).stripTrailing();
    return VERSION.matcher(before.substring(before.lastIndexOf(' ') + 1)).matches();
  }

  /** Not a capital in it, though its first word is an ordinary one. */
  private boolean isLower(List<HeadingWord> words) {
    return words.size() > 1
        && words.stream().noneMatch(word -> word.odd() || word.quoted() || word.isCapitalised())
        && words.get(0).opens()
        && words.get(0).text().equals(words.get(0).token())
        && (FunctionWords.isMinor(words.get(0).text()) || ordinary.contains(words.get(0).text()));
  }

  /** Whether the article writes it as a name, alone or together with a word beside it. */
  boolean isName(List<HeadingWord> words, int i) {
    String word = words.get(i).text();
    return cases.isName(word)
        || isPair(words, i, -1)
        || isPair(words, i, 1)
        || isHeaded(words, i)
        || leadsToHead(words, i);
  }

  /** Whether a name begins or goes on with it that ends in a word such as "Street". */
  private boolean leadsToHead(List<HeadingWord> words, int from) {
    for (int i = from; i + 1 < words.size() && i < from + LONGEST_LEAD; i++) {
      if (isHeaded(words, i + 1)) {
        return true;
      }
      if (!words.get(i + 1).isCapitalised() || isCommon(words.get(i + 1).text())) {
        return false;
      }
    }
    return false;
  }

  /** Whether the word makes a name of the one before it, which is none that everybody uses. */
  private boolean isHeaded(List<HeadingWord> words, int i) {
    if (i == 0 || !words.get(i).isCapitalised()) {
      return false;
    }
    HeadingWord before = words.get(i - 1);
    boolean named =
        before.isCapitalised()
            && !FunctionWords.isMinor(before.text())
            && !isCommon(before.text())
            && NameHeads.isHead(words.get(i).text());
    return named || NameHeads.isTitle(before.token()) || NameHeads.isTitle(words.get(i).token());
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

    private final boolean list;
    private boolean opaque;
    private int low;
    private int small;
    private int common;
    private int unknown;

    /**
     * @param list whether the heading may be a list of names
     */
    Tally(boolean list) {
      this.list = list;
    }

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
      return new Reading(style(), common > 0 || (unknown > LONGEST_NAME && !list));
    }

    private HeadingStyle style() {
      if (low > 0) {
        return common >= 2 && common > low ? HeadingStyle.MIXED : HeadingStyle.SENTENCE;
      }
      if (common > 0 || (unknown > 1 && !list)) {
        return HeadingStyle.TITLE;
      }
      boolean plain = small > 0 && !opaque && unknown == 0;
      return plain ? HeadingStyle.SENTENCE : HeadingStyle.UNCLEAR;
    }
  }
}
