package io.github.copyedit.rule.grammar;

import java.util.function.Predicate;
import org.languagetool.AnalyzedToken;

/**
 * Answers to yes-or-no questions about readings of tokens, remembered: they depend on nothing but
 * what a reading says, and many on its tag alone, of which there are few. Of readings the first
 * that come are remembered, the usual ones among them. Several threads may use one.
 */
final class ReadingAnswers {

  /** With a byte for each question about more than tags, some megabytes. */
  private static final int MOST_READINGS = 16_000;

  private static final int MOST_TAGS = 2_000;

  private static final byte YES = 1;
  private static final byte NO = 2;

  /** All that LanguageTool can ask of a reading. */
  private record Reading(
      String token, String tag, String lemma, boolean untagged, boolean afterBlank) {}

  /**
   * @param number among those of its kind
   */
  record Question(Predicate<AnalyzedToken> of, boolean aboutTag, int number) {}

  /** What is known of one reading. */
  record Known(AnalyzedToken reading, byte[] ofTag, byte[] ofAll) {

    boolean answers(Question question) {
      byte[] answers = question.aboutTag() ? ofTag : ofAll;
      byte answer = answers[question.number()];
      if (answer == 0) {
        // A race only asks twice.
        answer = question.of().test(reading) ? YES : NO;
        answers[question.number()] = answer;
      }
      return answer == YES;
    }
  }

  private int aboutTags;
  private int aboutReadings;
  private final Memo<Reading, byte[]> ofTags = new Memo<>(MOST_TAGS, tag -> new byte[aboutTags]);
  private final Memo<Reading, byte[]> ofReadings =
      new Memo<>(MOST_READINGS, reading -> new byte[aboutReadings]);

  /** To be added before any reading is known. */
  Question add(Predicate<AnalyzedToken> of, boolean aboutTag) {
    return new Question(of, aboutTag, aboutTag ? aboutTags++ : aboutReadings++);
  }

  Known known(AnalyzedToken reading) {
    Reading tag =
        new Reading("", reading.getPOSTag(), "", reading.hasNoTag(), reading.isWhitespaceBefore());
    Reading all =
        new Reading(
            reading.getToken(), tag.tag(), reading.getLemma(), tag.untagged(), tag.afterBlank());
    return new Known(reading, ofTags.of(tag), ofReadings.of(all));
  }
}
