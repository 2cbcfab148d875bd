package io.github.copyedit.rule.grammar;

import java.util.Objects;
import java.util.function.Predicate;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;

/**
 * Answers to yes-or-no questions about readings of tokens, remembered: they depend on nothing but
 * what a reading says, and many on its tag alone, of which there are few. Of readings the first
 * that come are remembered, the usual ones among them. Several threads may use one.
 */
final class ReadingAnswers {

  /** With two bits for each question about more than tags, some megabytes. */
  private static final int MOST_READINGS = 16_000;

  private static final int MOST_TAGS = 2_000;

  private static final int YES = 1;
  private static final int NO = 2;
  private static final int BITS = 2;
  private static final int IN_ONE = Integer.SIZE / BITS;

  /** All that LanguageTool can ask of a reading. */
  private record Reading(
      String token, String tag, String lemma, boolean untagged, boolean afterBlank) {

    Reading tagAlone() {
      return new Reading("", tag, "", untagged, afterBlank);
    }

    /** The one that the compiler would make costs several times as much. */
    @Override
    public int hashCode() {
      int hash = 31 * token.hashCode() + Objects.hashCode(tag);
      return 31 * hash + Objects.hashCode(lemma) + (untagged ? 1 : 0) + (afterBlank ? 2 : 0);
    }

    /** As above. */
    @Override
    public boolean equals(Object other) {
      return other instanceof Reading reading
          && token.equals(reading.token)
          && Objects.equals(tag, reading.tag)
          && Objects.equals(lemma, reading.lemma)
          && untagged == reading.untagged
          && afterBlank == reading.afterBlank;
    }
  }

  /**
   * @param number among those of its kind
   */
  record Question(Predicate<AnalyzedToken> of, boolean aboutTag, int number) {}

  /**
   * Some bits for each question, none for one that was not asked.
   *
   * @param form the word's number among {@link WordHints}
   * @param lemma the same of its lemma, or of the word where it has none
   */
  private record Answers(int[] ofTag, int[] ofAll, int form, int lemma) {}

  private static int[] none(int questions) {
    return new int[questions / IN_ONE + 1];
  }

  /** What is known of one reading, as it was: LanguageTool changes some of it in place. */
  record Known(AnalyzedToken reading, boolean untagged, boolean afterBlank, Answers given) {

    boolean isOf(AnalyzedToken token) {
      return reading == token
          && untagged == token.hasNoTag()
          && afterBlank == token.isWhitespaceBefore();
    }

    boolean answers(Question question) {
      int[] answers = question.aboutTag() ? given.ofTag() : given.ofAll();
      int index = question.number() / IN_ONE;
      int shift = question.number() % IN_ONE * BITS;
      int answer = answers[index] >>> shift & (YES | NO);
      if (answer == 0) {
        // A race may forget an answer, which is asked for again then.
        answer = question.of().test(reading) ? YES : NO;
        answers[index] |= answer << shift;
      }
      return answer == YES;
    }

    int form() {
      return given.form();
    }

    int lemma() {
      return given.lemma();
    }

    /** Whether all questions about tags have the same answers. False for some that have it too. */
    boolean hasTagOf(Known other) {
      return given.ofTag() == other.given.ofTag();
    }
  }

  private final WordHints words;
  private int aboutTags;
  private int aboutReadings;
  private final Memo<Reading, int[]> ofTags = new Memo<>(MOST_TAGS, tag -> none(aboutTags));
  private final Memo<Reading, Answers> ofReadings = new Memo<>(MOST_READINGS, this::answers);

  /**
   * @param words that rules need
   */
  ReadingAnswers(WordHints words) {
    this.words = words;
  }

  private Answers answers(Reading reading) {
    return new Answers(
        ofTags.of(reading.tagAlone()),
        none(aboutReadings),
        words.form(reading.token()),
        words.lemma(reading.lemma() == null ? reading.token() : reading.lemma()));
  }

  /** To be added before any reading is known. */
  Question add(Predicate<AnalyzedToken> of, boolean aboutTag) {
    return new Question(of, aboutTag, aboutTag ? aboutTags++ : aboutReadings++);
  }

  Known[] known(AnalyzedTokenReadings token) {
    Known[] known = new Known[token.getReadingsLength()];
    for (int i = 0; i < known.length; i++) {
      known[i] = known(token.getAnalyzedToken(i));
    }
    return known;
  }

  private Known known(AnalyzedToken reading) {
    Reading said =
        new Reading(
            reading.getToken(),
            reading.getPOSTag(),
            reading.getLemma(),
            reading.hasNoTag(),
            reading.isWhitespaceBefore());
    return new Known(reading, said.untagged(), said.afterBlank(), ofReadings.of(said));
  }
}
