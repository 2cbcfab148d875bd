package io.github.copyedit.rule.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copyedit.document.Block;
import io.github.copyedit.speed.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.PatternRule;
import org.languagetool.rules.patterns.PatternToken;
import org.languagetool.rules.patterns.RuleSet;
import org.languagetool.tagging.disambiguation.Disambiguator;
import org.languagetool.tagging.en.EnglishHybridDisambiguator;

/** Compares with LanguageTool's own disambiguation and with all of its rules. */
class PatternSieveTest {

  /** One of LanguageTool's wrong sentences in so many. */
  private static final int STEP = 9;

  private static final Pattern WORD_START = Pattern.compile("\\b\\p{L}");

  /** Sentences that make a long one. */
  private static final int PARTS = 5;

  private final Language english = Languages.getLanguageForShortCode("en-GB");
  private final JLanguageTool tool = new JLanguageTool(english);

  /** Our own articles, and what LanguageTool's rules say they match. */
  private List<String> sentences() {
    List<String> wrong = EnglishRules.examples().stream().map(EnglishRules.Example::text).toList();
    Stream<String> prose =
        Texts.documents(Path.of("seeds"), ".*\\.md").stream()
            .flatMap(document -> document.blocks().stream())
            .filter(Block::flows)
            .map(block -> block.prose().text());
    List<String> sentences =
        Stream.concat(
                IntStream.range(0, wrong.size()).filter(i -> i % STEP == 0).mapToObj(wrong::get),
                prose)
            .flatMap(text -> tool.sentenceTokenize(text).stream())
            .toList();
    return Stream.of(sentences.stream(), joined(sentences), stirred(sentences))
        .flatMap(all -> all)
        .toList();
  }

  /** In capitals, with capitals, with something invisible in a word. */
  private static Stream<String> stirred(List<String> sentences) {
    Random random = new Random(5);
    return sentences.stream()
        .filter(sentence -> random.nextInt(STEP) == 0)
        .map(
            sentence ->
                switch (random.nextInt(3)) {
                  case 0 -> sentence.toUpperCase(Locale.ROOT);
                  case 1 -> capitalized(sentence) + " - " + sentence;
                  default -> {
                    int at = random.nextInt(sentence.length());
                    yield sentence.substring(0, at) + '\u00AD' + sentence.substring(at);
                  }
                });
  }

  private static String capitalized(String sentence) {
    return WORD_START
        .matcher(sentence)
        .replaceAll(word -> Matcher.quoteReplacement(word.group().toUpperCase(Locale.ROOT)));
  }

  /** Of as many tokens as sets of places can tell, of fewer, and of more. */
  private static Stream<String> joined(List<String> sentences) {
    return IntStream.range(0, sentences.size() - PARTS)
        .filter(i -> i % (STEP * STEP) == 0)
        .mapToObj(i -> String.join("; ", sentences.subList(i, i + PARTS)));
  }

  @Test
  void leavesOutNoRuleThatMatches() throws IOException {
    PatternSieve sieve = PatternSieve.ofRules(tool.getAllRules());
    RuleSet rules = RuleSet.textLemmaHinted(tool.getAllActiveRules());
    SievedRules sieved = new SievedRules(sieve, rules);
    int tried = 0;
    int left = 0;
    List<String> lost = new ArrayList<>();
    for (String sentence : sentences()) {
      AnalyzedSentence analysis = tool.getAnalyzedSentence(sentence);
      List<Rule> all = rules.rulesForSentence(analysis);
      List<Rule> some = sieved.of(analysis);
      tried += all.size();
      left += some.size();
      List<Rule> out = new ArrayList<>(all);
      out.removeAll(some);
      for (Rule rule : out) {
        if (rule.match(analysis).length > 0) {
          lost.add(rule.getFullId() + ": " + sentence);
        }
      }
    }

    assertThat(lost).isEmpty();
    assertThat(left).isLessThan(tried / 3);
  }

  /** Lower case would say otherwise, and in a Turk's JVM of real rules' words. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | when | it       | When ıt rains and it pours.
          en | when | is       | When ıs rain if it is not?
          en | when | is       | When İs rain if it is not?
          en | to   | İstanbul | To İstanbul and to istanbul.
          en | the  | sea      | The ſea is a sea.
          en | five | μm       | Five µm or 5 μm.
          tr | when | it       | When It rains and it pours.
          tr | when | In       | When In Rome or in Paris.
          """)
  void comparesWordsLikeLanguageTool(String locale, String first, String second, String text)
      throws IOException {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      Rule rule =
          new PatternRule("TWO", english, List.of(word(first), word(second)), "two", "", "");
      AnalyzedSentence analysis = tool.getAnalyzedSentence(text);
      assertThat(rule.match(analysis)).isNotEmpty();
      PatternSieve sieve = PatternSieve.ofRules(List.of(rule));

      assertThat(sieve.sentence(analysis).mayMatch(rule)).isTrue();
    } finally {
      Locale.setDefault(before);
    }
  }

  private static PatternToken word(String text) {
    return new PatternToken(text, false, false, false);
  }

  @Test
  void disambiguatesLikeLanguageTool() throws IOException {
    SievedDisambiguator.install(english);
    EnglishDisambiguation.install(english);
    Disambiguator fast = english.getDisambiguator();
    Disambiguator plain = new EnglishHybridDisambiguator(english);
    for (String sentence : sentences()) {
      AnalyzedSentence expected = plain.disambiguate(tool.getRawAnalyzedSentence(sentence));

      AnalyzedSentence found = fast.disambiguate(tool.getRawAnalyzedSentence(sentence));

      assertThat(found.toString()).isEqualTo(expected.toString());
      assertThat(found).isEqualTo(expected);
    }
  }

  @Test
  void standsInThePlaceOfLanguageToolsOwn() {
    SievedDisambiguator.install(english);
    SievedDisambiguator.install(english);
    EnglishDisambiguation.install(english);
    EnglishDisambiguation.install(english);

    assertThat(english.getDisambiguator())
        .isInstanceOf(EnglishDisambiguation.class)
        .extracting("rules")
        .isInstanceOf(SievedDisambiguator.class);
  }
}
