package io.github.copyedit.rule.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.copyedit.config.Configuration;
import io.github.copyedit.rule.Deadline;
import io.github.copyedit.rule.GrammarChecker.Match;
import io.github.copyedit.rule.GrammarOptions;
import io.github.copyedit.rule.GrammarSettings;
import io.github.copyedit.rule.HouseWords;
import io.github.copyedit.rule.Term;
import io.github.copyedit.text.Span;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.Authenticator;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageToolCheckerTest {

  private static final LanguageToolChecker CHECKER = new LanguageToolChecker(Locale.US, 2);
  private static final PrintStream OUT = System.out;
  private static final ByteArrayOutputStream PRINTED = new ByteArrayOutputStream();

  private static Authenticator authenticator;

  @BeforeAll
  static void load() {
    System.setOut(new PrintStream(PRINTED, true, StandardCharsets.UTF_8));
    authenticator = Authenticator.getDefault();
    CHECKER.check("Load.", Locale.US, GrammarSettings.PLAIN, Deadline.none());
  }

  @AfterAll
  static void close() {
    System.setOut(OUT);
    CHECKER.close();
  }

  @Test
  void findsAnAgreementError() {
    assertThat(CHECKER.check("She go home.", Locale.US, GrammarSettings.PLAIN, Deadline.none()))
        .singleElement()
        .satisfies(
            match -> {
              assertThat(match.info().id().value()).isEqualTo("LT.HE_VERB_AGR");
              assertThat(match.info().summary()).startsWith("Agreement error").doesNotEndWith(".");
              assertThat(match.span()).isEqualTo(new Span(4, 6));
              assertThat(match.suggestions()).startsWith("goes");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          We recieve it.                        | LT.MORFOLOGIK_RULE_EN_US         | warning    | spelling
          She go home.                          | LT.HE_VERB_AGR                   | warning    | grammar
          It was an dog.                        | LT.EN_A_VS_AN                    | warning    | grammar
          We met. then we left.                 | LT.UPPERCASE_SENTENCE_START      | warning    | spelling
          First this,and that.                  | LT.COMMA_PARENTHESIS_WHITESPACE  | suggestion | typography
          We saw all of the houses.             | LT.ALL_OF_THE                    | suggestion | style
          """)
  void weighsByCategory(String text, String rule, String severity, String category) {
    assertThat(CHECKER.check(text, Locale.US, GrammarSettings.PLAIN, Deadline.none()))
        .extracting(
            match ->
                match.info().id()
                    + " "
                    + match.info().defaultSeverity()
                    + " "
                    + match.info().category())
        .containsExactly(rule + " " + severity + " " + category);
  }

  @Test
  void messagesArePlainTextAndNameTheWord() {
    assertThat(
            CHECKER.check(
                "It was an dog. We recieve it.", Locale.US, GrammarSettings.PLAIN, Deadline.none()))
        .extracting(Match::message)
        .satisfiesExactly(
            message -> assertThat(message).startsWith("Use “a” instead of 'an'"),
            message ->
                assertThat(message).isEqualTo("Possible spelling mistake found: “recieve”."));
  }

  @Test
  void aRuleThatReportsUnderAnIdOfItsOwnIsReachedByItsFamily() {
    assertThat(
            CHECKER.check(
                "This is an other thing.", Locale.US, GrammarSettings.PLAIN, Deadline.none()))
        .extracting(Match::info)
        .singleElement()
        .satisfies(
            info -> {
              assertThat(info.id().value()).startsWith("LT.EN_COMPOUNDS_");
              assertThat(info.aliases()).containsExactly("LT.EN_COMPOUNDS");
              assertThat(CHECKER.ruleIds(Locale.US, GrammarOptions.NONE))
                  .containsAll(info.aliases());
            });
  }

  @Test
  void knowsTheRulesOfOtherVariants() {
    assertThat(CHECKER.ruleIds(Locale.US, GrammarOptions.NONE))
        .contains("LT.MORFOLOGIK_RULE_EN_US")
        .doesNotContain("LT.OXFORD_SPELLING_Z_NOT_S", "LT.MORFOLOGIK_RULE_EN_GB");
    assertThat(CHECKER.ruleIdsOfVariants(Locale.US))
        .contains("LT.OXFORD_SPELLING_Z_NOT_S", "LT.MORFOLOGIK_RULE_EN_GB")
        .doesNotContain("LT.MORFOLOGIK_RULE_DE_DE");
  }

  @Test
  void idsArePlainWhateverTheWord() {
    assertThat(
            CHECKER.check("They met in Köln.", Locale.US, GrammarSettings.PLAIN, Deadline.none()))
        .extracting(match -> match.info().id().value())
        .containsExactly("LT.EN_SIMPLE_REPLACE_KOLN");
  }

  @Test
  void offsetsCountInvisibleCharacters() {
    String text = "The news\u00ADpaper was good. We re\u00ADcieve it.";

    assertThat(CHECKER.check(text, Locale.US, GrammarSettings.PLAIN, Deadline.none()))
        .extracting(match -> match.span().of(text))
        .containsExactly("re\u00ADcieve");
  }

  @Test
  void acceptsTheDictionary() {
    String text =
        "We met Xochitl, XOCHITL, Xochitl’s dog and Xochitl's cat at Wolla Seven with"
            + " Wisniewski-Foo’s C++zz.\n\n"
            + "WOLLA SEVEN TO CLOSE FOR WISNIEWSKI-FOO";
    Set<String> words = Set.of("Xochitl", "Wolla Seven", "Wisniewski-Foo", "C++zz");

    assertThat(words(text, words)).isEmpty();
    assertThat(words("We met Xochitl, xochitl and Wolla.", words))
        .containsExactly("xochitl", "Wolla");
    assertThat(words(text, Set.of())).contains("Xochitl", "XOCHITL", "Wolla");
  }

  @Test
  void aLanguageWithoutACountryTakesTheOneThatIsPreferred() {
    try (LanguageToolChecker british = new LanguageToolChecker(Locale.UK, 1)) {
      assertThat(
              british.check(
                  "The colour was grey.", Locale.ENGLISH, GrammarSettings.PLAIN, Deadline.none()))
          .isEmpty();
      assertThat(british.ruleIds(Locale.ENGLISH, GrammarOptions.NONE))
          .contains("LT.MORFOLOGIK_RULE_EN_GB");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "de-DE", "xx", "zz", "und", "eng-x-lvariant-foo", "x-broken"})
  void doesNotSupportALanguageWithoutAModule(String tag) {
    Locale locale = Locale.forLanguageTag(tag);

    assertThat(CHECKER.supports(locale)).isFalse();
    assertThat(CHECKER.ruleIds(locale, GrammarOptions.NONE)).isEmpty();
  }

  @Test
  void knowsTheRules() {
    assertThat(CHECKER.ruleIds(Locale.US, GrammarOptions.NONE))
        .contains("LT.MORFOLOGIK_RULE_EN_US", "LT.EN_A_VS_AN");
    assertThat(CHECKER.version()).matches("LanguageTool \\d+\\.\\d+.*");
  }

  @Test
  void wordsOfALanguageAreAcceptedInItsTexts() {
    HouseWords words =
        HouseWords.of(
            List.of(
                new Term("Xochitl", Optional.of(Locale.GERMAN)),
                new Term("wrees", Optional.of(Locale.ENGLISH)),
                new Term("zz blorrp", Optional.of(Locale.US))),
            List.of());
    GrammarSettings settings =
        new GrammarSettings(
            words, GrammarSettings.SilentRules.NONE, false, Integer.MAX_VALUE, GrammarOptions.NONE);
    String text = "It met Xochitl, and the WREES of Wrees's blorrp in the zz blorrp.";
    assertThat(CHECKER.check(text, Locale.US, settings, Deadline.none()))
        .extracting(match -> match.span().of(text))
        .containsExactly("Xochitl", "blorrp");
  }

  @Test
  void severalThreadsFindTheSame() throws Exception {
    String text =
        "She go home and recieve it. It was an dog,and Xochitl seen it. Thaksin has went. "
            .repeat(3);
    List<Match> expected =
        CHECKER.check(
            text, Locale.US, GrammarSettings.withWords(Set.of("Thaksin")), Deadline.none());
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<List<Match>>> results = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        Set<String> words = i % 3 == 0 ? Set.of() : Set.of("Thaksin");
        results.add(
            threads.submit(
                () ->
                    CHECKER
                        .check(text, Locale.US, GrammarSettings.withWords(words), Deadline.none())
                        .stream()
                        .filter(match -> !match.message().contains("Thaksin"))
                        .toList()));
      }
      assertThat(expected).hasSizeGreaterThan(8);
      for (Future<List<Match>> result : results) {
        assertThat(result.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdown();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"abcdefghij", "word ", "a.", "U.S. ", "We met Xqzt. "})
  void endsSoonAfterTheDeadline(String unit) {
    String text = unit.repeat(2_000_000 / unit.length());
    Deadline limit = Deadline.in(Duration.ofSeconds(20));
    try {
      CHECKER.check(text, Locale.US, GrammarSettings.PLAIN, Deadline.in(Duration.ofMillis(500)));
    } catch (Deadline.PassedException e) {
      assertThat(e).hasMessageContaining("time");
    }

    assertThat(limit.passed()).isFalse();
  }

  @Test
  void throwsWhenTheTimeIsUpAndWorksAfterwards() {
    String text = "We met Xqzt at noon. ".repeat(50_000);

    assertThatThrownBy(
            () ->
                CHECKER.check(
                    text, Locale.US, GrammarSettings.PLAIN, Deadline.in(Duration.ofMillis(300))))
        .isInstanceOf(Deadline.PassedException.class);
    assertThat(CHECKER.check("She go home.", Locale.US, GrammarSettings.PLAIN, Deadline.none()))
        .hasSize(1);
  }

  @Test
  void aCutSentenceGivesNoFindingOfItsOwn() {
    String text = "We saw " + "the dog and the cat and ".repeat(300) + "the bird.";

    assertThat(CHECKER.check(text, Locale.US, GrammarSettings.PLAIN, Deadline.none()))
        .extracting(match -> match.info().id().value())
        .doesNotContain("LT.UPPERCASE_SENTENCE_START");
  }

  @Test
  void leavesTheJvmAlone() {
    Set<Thread> before = Thread.getAllStackTraces().keySet();
    LanguageToolChecker checker = new LanguageToolChecker(Locale.US, 1);
    checker.check("She go home.", Locale.US, GrammarSettings.PLAIN, Deadline.none());
    checker.close();

    assertThat(Authenticator.getDefault()).isSameAs(authenticator);
    assertThat(Thread.getAllStackTraces().keySet()).isSubsetOf(before);
    assertThat(PRINTED.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThatThrownBy(() -> checker.supports(Locale.US)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aSilentRuleIsNotHeardAndHidesNoOther() {
    GrammarSettings news = Configuration.DEFAULT.planFor("a.md").grammarSettings();
    int heard = 0;
    for (EnglishRules.Example example : EnglishRules.examples()) {
      if (news.silent().rules().contains("LT." + example.rule())) {
        List<Match> plain =
            CHECKER.check(example.text(), Locale.US, GrammarSettings.PLAIN, Deadline.none());
        List<Match> others =
            plain.stream().filter(match -> !news.silent().include(match.info())).toList();
        heard += plain.size() - others.size();
        // Where it beat another one by overlapping it, that one is heard now.
        assertThat(CHECKER.check(example.text(), Locale.US, news, Deadline.none()))
            .as(example.text())
            .containsAll(others)
            .noneMatch(match -> news.silent().include(match.info()));
      }
    }
    assertThat(heard).isGreaterThan(20);
  }

  private static List<String> words(String text, Set<String> dictionary) {
    return CHECKER
        .check(text, Locale.US, GrammarSettings.withWords(dictionary), Deadline.none())
        .stream()
        .map(match -> match.span().of(text))
        .toList();
  }
}
