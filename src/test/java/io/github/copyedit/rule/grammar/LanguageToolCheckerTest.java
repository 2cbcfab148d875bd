package io.github.copyedit.rule.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.document.Metadata;
import io.github.copyedit.document.Prose;
import io.github.copyedit.finding.Location;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.rule.Deadline;
import io.github.copyedit.rule.GrammarChecker.Match;
import io.github.copyedit.rule.Hit;
import io.github.copyedit.rule.Hits;
import io.github.copyedit.rule.RuleOptions;
import io.github.copyedit.source.Source;
import io.github.copyedit.text.OffsetMap;
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

/** The checker and the rule together: LanguageTool takes seconds to load. */
class LanguageToolCheckerTest {

  private static final LanguageToolChecker CHECKER = new LanguageToolChecker(Locale.US, 2);
  private static final PrintStream OUT = System.out;
  private static final ByteArrayOutputStream PRINTED = new ByteArrayOutputStream();

  private static Authenticator authenticator;

  @BeforeAll
  static void load() {
    System.setOut(new PrintStream(PRINTED, true, StandardCharsets.UTF_8));
    authenticator = Authenticator.getDefault();
    CHECKER.check("Load.", Locale.US, Set.of(), Deadline.none());
  }

  @AfterAll
  static void close() {
    System.setOut(OUT);
    CHECKER.close();
  }

  @Test
  void findsAnAgreementError() {
    assertThat(CHECKER.check("She go home.", Locale.US, Set.of(), Deadline.none()))
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
    assertThat(CHECKER.check(text, Locale.US, Set.of(), Deadline.none()))
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
    assertThat(CHECKER.check("It was an dog. We recieve it.", Locale.US, Set.of(), Deadline.none()))
        .extracting(Match::message)
        .satisfiesExactly(
            message -> assertThat(message).startsWith("Use “a” instead of 'an'"),
            message ->
                assertThat(message).isEqualTo("Possible spelling mistake found: “recieve”."));
  }

  @Test
  void aRuleThatReportsUnderAnIdOfItsOwnIsReachedByItsFamily() {
    assertThat(CHECKER.check("This is an other thing.", Locale.US, Set.of(), Deadline.none()))
        .extracting(Match::info)
        .singleElement()
        .satisfies(
            info -> {
              assertThat(info.id().value()).startsWith("LT.EN_COMPOUNDS_");
              assertThat(info.aliases()).containsExactly("LT.EN_COMPOUNDS");
              assertThat(CHECKER.ruleIds(Locale.US)).containsAll(info.aliases());
            });
  }

  @Test
  void idsArePlainWhateverTheWord() {
    assertThat(CHECKER.check("They met in Köln.", Locale.US, Set.of(), Deadline.none()))
        .extracting(match -> match.info().id().value())
        .containsExactly("LT.EN_SIMPLE_REPLACE_KOLN");
  }

  @Test
  void offsetsCountInvisibleCharacters() {
    String text = "The news\u00ADpaper was good. We re\u00ADcieve it.";

    assertThat(CHECKER.check(text, Locale.US, Set.of(), Deadline.none()))
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
      assertThat(british.check("The colour was grey.", Locale.ENGLISH, Set.of(), Deadline.none()))
          .isEmpty();
      assertThat(british.ruleIds(Locale.ENGLISH)).contains("LT.MORFOLOGIK_RULE_EN_GB");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "de-DE", "xx", "zz", "und", "eng-x-lvariant-foo", "x-broken"})
  void doesNotSupportALanguageWithoutAModule(String tag) {
    Locale locale = Locale.forLanguageTag(tag);

    assertThat(CHECKER.supports(locale)).isFalse();
    assertThat(CHECKER.ruleIds(locale)).isEmpty();
  }

  @Test
  void knowsTheRules() {
    assertThat(CHECKER.ruleIds(Locale.US)).contains("LT.MORFOLOGIK_RULE_EN_US", "LT.EN_A_VS_AN");
    assertThat(CHECKER.version()).matches("LanguageTool \\d+\\.\\d+.*");
  }

  @Test
  void severalThreadsFindTheSame() throws Exception {
    String text =
        "She go home and recieve it. It was an dog,and Xochitl seen it. Thaksin has went. "
            .repeat(3);
    List<Match> expected = CHECKER.check(text, Locale.US, Set.of("Thaksin"), Deadline.none());
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<List<Match>>> results = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        Set<String> words = i % 3 == 0 ? Set.of() : Set.of("Thaksin");
        results.add(
            threads.submit(
                () ->
                    CHECKER.check(text, Locale.US, words, Deadline.none()).stream()
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
      CHECKER.check(text, Locale.US, Set.of(), Deadline.in(Duration.ofMillis(500)));
    } catch (Deadline.PassedException e) {
      assertThat(e).hasMessageContaining("time");
    }

    assertThat(limit.passed()).isFalse();
  }

  @Test
  void throwsWhenTheTimeIsUpAndWorksAfterwards() {
    String text = "We met Xqzt at noon. ".repeat(50_000);

    assertThatThrownBy(
            () -> CHECKER.check(text, Locale.US, Set.of(), Deadline.in(Duration.ofMillis(300))))
        .isInstanceOf(Deadline.PassedException.class);
    assertThat(CHECKER.check("She go home.", Locale.US, Set.of(), Deadline.none())).hasSize(1);
  }

  @Test
  void aCutSentenceGivesNoFindingOfItsOwn() {
    String text = "We saw " + "the dog and the cat and ".repeat(300) + "the bird.";

    assertThat(CHECKER.check(text, Locale.US, Set.of(), Deadline.none()))
        .extracting(match -> match.info().id().value())
        .doesNotContain("LT.UPPERCASE_SENTENCE_START");
  }

  @Test
  void leavesTheJvmAlone() {
    Set<Thread> before = Thread.getAllStackTraces().keySet();
    LanguageToolChecker checker = new LanguageToolChecker(Locale.US, 1);
    checker.check("She go home.", Locale.US, Set.of(), Deadline.none());
    checker.close();

    assertThat(Authenticator.getDefault()).isSameAs(authenticator);
    assertThat(Thread.getAllStackTraces().keySet()).isSubsetOf(before);
    assertThat(PRINTED.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThatThrownBy(() -> checker.supports(Locale.US)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void placesMatchesInTheSourceOfTheirBlock() {
    String source =
        "<h2>Caf&eacute;s in town</h2><p>She go to the caf&eacute; and recieve an `int` from"
            + " <i>Xo</i>chitl.</p>";
    Block heading =
        new Block.Heading(2, prose(source, "Café", "s in town"), new Span(0, 29), Optional.empty());
    OffsetMap.Builder map = new OffsetMap.Builder();
    StringBuilder text = new StringBuilder();
    identity(source, "She go to the caf", text, map);
    map.replaced(1, spanOf(source, "&eacute;", 30));
    text.append("é");
    identity(source, " and recieve an ", text, map);
    map.placeholder(5, spanOf(source, "`int`", 30));
    text.append("Dummy");
    identity(source, " from ", text, map);
    identity(source, "Xo", text, map);
    identity(source, "chitl.", text, map);
    Block paragraph =
        new Block.Paragraph(
            new Prose(text.toString(), map.build()),
            new Span(29, source.length()),
            Optional.empty());

    assertThat(hits(source, Set.of(), heading, paragraph))
        .extracting(hit -> hit.info().id() + " " + inSource(hit, source))
        .containsExactly(
            "LT.HE_VERB_AGR go",
            "LT.MORFOLOGIK_RULE_EN_US recieve",
            "LT.MORFOLOGIK_RULE_EN_US Xo</i>chitl");
    assertThat(hits(source, Set.of("Xochitl"), heading, paragraph)).hasSize(2);
  }

  @Test
  void headingsListItemsAndCellsNeedNoPeriod() {
    String source =
        "Council votes on new budget|Schools reopen|First item without a period|Second"
            + " item|12:30|Budget";
    List<Span> spans = new ArrayList<>();
    for (int at = 0; at <= source.length(); at = spans.get(spans.size() - 1).end() + 1) {
      int bar = source.indexOf('|', at);
      spans.add(new Span(at, bar < 0 ? source.length() : bar));
    }
    Prose[] prose = spans.stream().map(span -> Prose.verbatim(source, span)).toArray(Prose[]::new);

    assertThat(
            hits(
                source,
                Set.of(),
                new Block.Heading(1, prose[0], spans.get(0), Optional.empty()),
                new Block.Heading(2, prose[1], spans.get(1), Optional.empty()),
                new Block.ListItem(prose[2], spans.get(2), Optional.empty()),
                new Block.ListItem(prose[3], spans.get(3), Optional.empty()),
                new Block.TableCell(prose[4], spans.get(4), Optional.empty()),
                new Block.TableCell(prose[5], spans.get(5), Optional.empty())))
        .isEmpty();
  }

  @Test
  void leavesOutBlocksInOtherLanguages() {
    String source = "Das ist ein Fehlerr.";
    Block german =
        new Block.Paragraph(
            Prose.verbatim(source, new Span(0, source.length())),
            new Span(0, 20),
            Optional.of(Locale.GERMAN));

    assertThat(hits(source, Set.of(), german)).isEmpty();
  }

  private static List<Hit> hits(String source, Set<String> dictionary, Block... blocks) {
    Document document =
        new Document(
            Source.of("a.html", source),
            Optional.empty(),
            new Span(0, source.length()),
            Optional.of(Locale.ENGLISH),
            List.of(blocks),
            Metadata.NONE,
            List.of(),
            List.of(),
            List.of(),
            List.of());
    Hits hits = new Hits(document, RuleOptions.NONE, Deadline.none());
    new GrammarRule(CHECKER, dictionary).check(document, hits);
    assertThat(hits.all())
        .allSatisfy(hit -> assertThat(hit.info().defaultSeverity()).isNotEqualTo(Severity.ERROR));
    return hits.all();
  }

  private static Prose prose(String source, String start, String rest) {
    OffsetMap map =
        new OffsetMap.Builder()
            .identity(spanOf(source, "Caf", 0))
            .replaced(1, spanOf(source, "&eacute;", 0))
            .identity(spanOf(source, rest, 0))
            .build();
    return new Prose(start + rest, map);
  }

  private static void identity(
      String source, String words, StringBuilder text, OffsetMap.Builder map) {
    map.identity(spanOf(source, words, 29));
    text.append(words);
  }

  private static Span spanOf(String source, String words, int from) {
    return Span.ofLength(source.indexOf(words, from), words.length());
  }

  private static String inSource(Hit hit, String source) {
    return ((Location.InProse) hit.location()).source().of(source);
  }

  private static List<String> words(String text, Set<String> dictionary) {
    return CHECKER.check(text, Locale.US, dictionary, Deadline.none()).stream()
        .map(match -> match.span().of(text))
        .toList();
  }
}
