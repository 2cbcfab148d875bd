package io.github.copyedit.rule.grammar;

import io.github.copyedit.rule.grammar.ReadingAnswers.Known;
import io.github.copyedit.rule.grammar.ReadingAnswers.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.chunking.ChunkTag;
import org.languagetool.rules.patterns.AbstractTokenBasedRule;
import org.languagetool.rules.patterns.PatternToken;

/**
 * What a rule of LanguageTool needs in a sentence to match it.
 *
 * @param words at their places or anywhere
 * @param tags the same for tags
 * @param start elements that match at their places from where the pattern begins
 * @param rest elements that match anywhere
 */
record PatternNeed(
    List<WordHints.Hint> words, List<Tagged> tags, List<Element> start, List<Element> rest) {

  PatternNeed {
    words = List.copyOf(words);
    tags = List.copyOf(tags);
    start = List.copyOf(start);
    rest = List.copyOf(rest);
  }

  /**
   * A reading with a tag.
   *
   * @param place as a hint's
   */
  record Tagged(Question question, int place) {}

  /** An element of a pattern that has to match. */
  record Element(
      Question match,
      Optional<Question> exception,
      int place,
      Optional<ChunkTag> chunk,
      Optional<Pattern> chunks,
      boolean negated) {

    /** As LanguageTool has it: some reading matches, none is an exception, and so is the chunk. */
    boolean matches(AnalyzedTokenReadings token, Known[] readings) {
      return any(match, readings)
          && (exception.isEmpty() || !any(exception.get(), readings))
          && (chunk.isEmpty() || negated ^ isIn(token.getChunkTags()));
    }

    private static boolean any(Question question, Known[] readings) {
      for (Known reading : readings) {
        if (reading.answers(question)) {
          return true;
        }
      }
      return false;
    }

    private boolean isIn(List<ChunkTag> tags) {
      return chunks.isPresent()
          ? tags.stream().anyMatch(tag -> chunks.get().matcher(tag.getChunkTag()).matches())
          : tags.contains(chunk.get());
    }
  }

  /** Reads patterns. Rules that ask for the same tag share the question. */
  static final class Reader {

    private final WordHints hints;
    private final ReadingAnswers answers;
    private final Map<String, Question> tags = new HashMap<>();

    Reader(WordHints hints, ReadingAnswers answers) {
      this.hints = hints;
      this.answers = answers;
    }

    /**
     * Of a rule whose words are known, these and its tags, which leave it out of most sentences. Of
     * another one all elements: there is nothing else to leave it out by.
     */
    PatternNeed need(AbstractTokenBasedRule rule) {
      List<WordHints.Hint> words = hints.of(rule);
      List<Tagged> tagged = new ArrayList<>();
      List<Element> start = new ArrayList<>();
      List<Element> rest = new ArrayList<>();
      List<PatternToken> pattern = rule.getPatternTokens();
      int lastFixed = WordHints.lastFixed(pattern);
      for (int i = 0; i < pattern.size(); i++) {
        PatternToken test = pattern.get(i);
        if (test.getMinOccurrence() > 0) {
          int place = i <= lastFixed ? i : WordHints.ANYWHERE;
          tag(test).ifPresent(tag -> tagged.add(new Tagged(tag, place)));
          if (words.isEmpty() && asksForMore(test)) {
            (i <= lastFixed ? start : rest).add(element(test, i));
          }
        }
      }
      return new PatternNeed(words, tagged, start, rest);
    }

    /** The tag that an element asks for, whatever else it does: of a reference that is all. */
    private Optional<Question> tag(PatternToken test) {
      return test.getPOStag() == null
              || test.getNegation()
              || (test.isReferenceElement() && test.getMatch().setsPos())
          ? Optional.empty()
          : Optional.of(tags.computeIfAbsent(named(test), name -> question(test)));
    }

    private static String named(PatternToken test) {
      String kind = test.isPOStagRegularExpression() ? "~" : "=";
      return (test.getPOSNegation() ? "!" : "").concat(kind).concat(test.getPOStag());
    }

    private Question question(PatternToken test) {
      PatternToken alone = new PatternToken("", false, false, false);
      alone.setPosToken(
          new PatternToken.PosToken(
              test.getPOStag(), test.isPOStagRegularExpression(), test.getPOSNegation()));
      return answers.add(alone::isMatched, true);
    }

    /** Than for a tag that some reading has to have. */
    private static boolean asksForMore(PatternToken test) {
      return !test.isReferenceElement()
          && (!hasNoText(test)
              || test.getNegation()
              || test.getPOStag() == null
              || test.hasAndGroup()
              || !test.getExceptionList().isEmpty()
              || test.getChunkTag() != null);
    }

    private Element element(PatternToken test, int place) {
      List<PatternToken> exceptions = test.getExceptionList();
      boolean excepts = !exceptions.isEmpty() || test.hasAndGroup();
      boolean byTag = !test.hasAndGroup() && exceptions.stream().allMatch(Reader::hasNoText);
      Optional<ChunkTag> chunk = Optional.ofNullable(test.getChunkTag());
      return new Element(
          answers.add(test::isMatched, hasNoText(test)),
          excepts
              ? Optional.of(answers.add(test::isExceptionMatchedCompletely, byTag))
              : Optional.empty(),
          place,
          chunk,
          chunk.filter(ChunkTag::isRegexp).map(tag -> Pattern.compile(tag.getChunkTag())),
          test.getNegation());
    }

    private static boolean hasNoText(PatternToken test) {
      return test.getString().isEmpty();
    }
  }
}
