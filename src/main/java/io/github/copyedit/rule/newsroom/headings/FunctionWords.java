package io.github.copyedit.rule.newsroom.headings;

import java.util.Locale;
import java.util.Set;

/** What the commonest English words say about the case of a heading. */
final class FunctionWords {

  /** Low in Title Case as in sentence case. */
  private static final Set<String> LOW_IN_TITLES =
      words(
          """
          a an the and but or nor for so yet as at by in of off on onto out over per to up via
          vs v from into than with et de la von van del
          """);

  /** Those of them that are low in every style guide and are never an adverb or part of a name. */
  private static final Set<String> ALWAYS_LOW =
      words("a an the and but or nor for of at to as by per");

  /** As an adverb, "Who Sets Up the Tents", it has a capital in Title Case. */
  private static final Set<String> OFTEN_ADVERB = words("up off out so yet");

  /** Particles of names, which are written as the bearer writes them. */
  private static final Set<String> NAME_PARTICLES = words("de la von van del et");

  private static final Set<String> ARTICLES = words("a an the");

  /** Low in Title Case by some style guides, or by a common slip. */
  private static final Set<String> LOW_IN_SOME =
      words(
          """
          within without about above across after against along among around before behind
          below between beyond despite down during except inside like near past since through
          throughout toward towards under until upon is are be am was were if
          """);

  /** Authors of Title Case forget these now and then. */
  private static final Set<String> SMALL =
      words(
          """
          it its it's this that do does did has have can not
          """);

  /** Too common to be read as a name, whether or not the article has them elsewhere. */
  private static final Set<String> COMMON =
      words(
          """
          we you he she they our your his her their my them what how why who when where which
          there here these those one two three four five six seven eight nine ten first second
          third last next old more most many much some all every each no only other own same
          few less make makes made get gets go goes know knows need needs want wants use works
          help takes take come comes look looks see would should could must people way ways
          year years day days week weeks step steps question questions thing things time again
          back ahead forward behind still then now
          """);

  /** Always with a capital. */
  private static final Set<String> PROPER =
      words(
          """
          i i'm i've i'd i'll january february march april may june july august september
          october november december monday tuesday wednesday thursday friday saturday sunday
          english american british european christmas easter internet mr mrs ms dr
          """);

  private static final Set<String> MONTHS_AND_WORDS = words("may march august");

  private FunctionWords() {}

  /** Says nothing about the heading's case. */
  static boolean isMinor(String word) {
    return LOW_IN_TITLES.contains(key(word)) || LOW_IN_SOME.contains(key(word));
  }

  /** Low in Title Case by AP or Chicago: prepositions of up to four letters, conjunctions. */
  static boolean isLowInTitles(String word) {
    return LOW_IN_TITLES.contains(key(word));
  }

  static boolean isAlwaysLow(String word) {
    return ALWAYS_LOW.contains(key(word));
  }

  static boolean isOftenAdverb(String word) {
    return OFTEN_ADVERB.contains(key(word));
  }

  static boolean isArticle(String word) {
    return ARTICLES.contains(key(word));
  }

  static boolean isNameParticle(String word) {
    return NAME_PARTICLES.contains(key(word));
  }

  /** Whether it is a month's name and an ordinary word as well. */
  static boolean isMonthOrWord(String word) {
    return MONTHS_AND_WORDS.contains(key(word));
  }

  static boolean isSmall(String word) {
    return SMALL.contains(key(word));
  }

  static boolean isCommon(String word) {
    return COMMON.contains(key(word));
  }

  static boolean isProper(String word) {
    return PROPER.contains(key(word));
  }

  private static Set<String> words(String list) {
    return Set.of(list.strip().split("\\s+"));
  }

  private static String key(String word) {
    return word.toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
