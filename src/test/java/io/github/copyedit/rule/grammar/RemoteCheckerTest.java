package io.github.copyedit.rule.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.copyedit.rule.Deadline;
import io.github.copyedit.rule.GrammarChecker.Match;
import io.github.copyedit.rule.GrammarChecker.UnavailableException;
import io.github.copyedit.rule.GrammarOptions;
import io.github.copyedit.rule.GrammarSettings;
import io.github.copyedit.rule.GrammarSettings.SilentRules;
import io.github.copyedit.rule.HouseWords;
import io.github.copyedit.rule.Term;
import io.github.copyedit.rule.grammar.FakeServer.Reply;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class RemoteCheckerTest {

  private final FakeServer server = new FakeServer();
  private final List<Duration> pauses = new ArrayList<>();
  private final RemoteChecker checker =
      new RemoteChecker(server.address(), Locale.US, Duration.ofSeconds(20), pauses::add);

  @AfterEach
  void close() {
    checker.close();
    server.close();
  }

  private List<Match> check(String text, GrammarSettings settings) {
    return checker.check(text, Locale.US, settings, Deadline.none());
  }

  private static String found(String id, String category, int offset, int length) {
    return """
        {"message":"Not “so”.","offset":%d,"length":%d,"replacements":[{"value":"x"},{"value":""}],
        "rule":{"id":"%s","description":"About it.","issueType":"grammar","category":{"id":"%s"}}}"""
        .formatted(offset, length, id, category);
  }

  private void finds(String... found) {
    server.on("check", "{\"matches\":[" + String.join(",", found) + "]}");
  }

  @Test
  void whatTheServerFindsIsAMatch() {
    finds(
        found("MORFOLOGIK_RULE_EN_US", "TYPOS", 12, 4),
        found("HE_VERB_AGR", "GRAMMAR", 4, 2),
        found("EN_COMPOUNDS_AN_OTHER", "COMPOUNDING", 0, 3),
        found("KÖLN_RULE", "STYLE", 7, 4));
    String text = "She go home hoem.";
    assertThat(check(text, GrammarSettings.PLAIN))
        .extracting(
            match ->
                "%s %s %s %s %s|%s|%s|%s"
                    .formatted(
                        match.info().id(),
                        match.info().aliases(),
                        match.info().category(),
                        match.info().family(),
                        match.info().defaultSeverity(),
                        match.span().of(text),
                        match.message(),
                        match.suggestions()))
        .containsExactly(
            "LT.EN_COMPOUNDS_AN_OTHER [LT.EN_COMPOUNDS] spelling COMPOUNDING warning|She|Not “so”.|[x]",
            "LT.HE_VERB_AGR [] grammar GRAMMAR warning|go|Not “so”.|[x]",
            "LT.KOLN_RULE [] style STYLE suggestion|home|Not “so”.|[x]",
            "LT.MORFOLOGIK_RULE_EN_US [] spelling TYPOS warning|hoem|Not “so”: “hoem”.|[x]");
    assertThat(check("She go home hoem.", GrammarSettings.withWords(Set.of("hoem")))).hasSize(3);
    assertThat(checker.ruleIds(Locale.US, GrammarOptions.NONE))
        .containsExactly("LT.EN_COMPOUNDS", "LT.HE_VERB_AGR", "LT.MORFOLOGIK_RULE_EN_US");
    assertThat(checker.version()).isEqualTo("LanguageTool 9.9 (today) at " + server.address());
  }

  @Test
  void theServerIsToldWhatDoesNotRun() {
    GrammarSettings settings =
        new GrammarSettings(
            HouseWords.NONE,
            new SilentRules(Set.of("STYLE", "REDUNDANCY"), Set.of("LT.B", "LT.A"), Set.of("LT.C")),
            true,
            5,
            new GrammarOptions(true, List.of(), Optional.empty()));
    check("Ä & b = 😀\n\nÜ", settings);
    assertThat(server.asked())
        .containsExactly(
            Map.of(
                "language", "en-US",
                "level", "picky",
                "disabledRules", "A,B",
                "disabledCategories", "REDUNDANCY,STYLE",
                "enabledRules", "C",
                "text", "Ä & b = 😀\n\nÜ"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "en-US|en-US",
        "en|en-US",
        "en-IE|en-GB",
        "en-PH|en-US",
        "de|de-DE",
        "de-AT|de-DE",
        "fr|"
      })
  void aLanguageIsTheNearestThatTheServerHas(String row) {
    String[] cells = row.split("\\|", -1);
    Locale language = Locale.forLanguageTag(cells[0]);
    assertThat(checker.supports(language)).isEqualTo(!cells[1].isEmpty());
    if (!cells[1].isEmpty()) {
      checker.check("Text.", language, GrammarSettings.PLAIN, Deadline.none());
      assertThat(server.asked().get(0)).containsEntry("language", cells[1]);
    }
  }

  @Test
  void nothingInAnAnswerIsTakenOnTrust() {
    finds(
        found("A", "GRAMMAR", -1, 2),
        found("B", "GRAMMAR", 4, 0),
        found("C", "GRAMMAR", 4, -3),
        found("D", "GRAMMAR", 2_147_483_647, 2_147_483_647),
        found("E", "GRAMMAR", 11, 2),
        found("", "GRAMMAR", 0, 2),
        found("x".repeat(300), "GRAMMAR", 0, 2),
        "{\"offset\":0,\"length\":2}",
        found("::error\\nLT", "GRAMMAR", 0, 2));
    assertThat(check("She go home.", GrammarSettings.PLAIN))
        .extracting(match -> match.info().id().value())
        .containsExactly("LT.::error_LT");
  }

  @Test
  void offsetsAreThoseOfTheTextThatWasGiven() {
    finds(found("HE_VERB_AGR", "GRAMMAR", 12, 2));
    String text = "😀 ne\u00ADws: He go.";
    assertThat(check(text, GrammarSettings.PLAIN))
        .extracting(match -> match.span().of(text))
        .containsExactly("go");
  }

  @Test
  void aLongTextIsSentInPieces() {
    String paragraph = "He go home. ".repeat(50).strip();
    String text = String.join("\n\n", paragraph, paragraph, paragraph);
    finds(found("HE_VERB_AGR", "GRAMMAR", 3, 2));
    assertThat(check(text, GrammarSettings.PLAIN))
        .extracting(match -> match.span().start())
        .containsExactly(3, 604, 1205);
    assertThat(server.asked().stream().map(form -> form.get("text")).collect(Collectors.joining()))
        .isEqualTo(text);
    assertThat(check(text, GrammarSettings.PLAIN))
        .allMatch(match -> match.span().of(text).equals("go"));
  }

  @Test
  void whatIsTooLongAllTheSameIsHalved() {
    server.on("maxtextlength", "100000");
    server.on(
        "check",
        form ->
            form.get("text").length() > 1_500
                ? new Reply(413, "too long", Map.of())
                : Reply.ok("{\"matches\":[" + found("HE_VERB_AGR", "GRAMMAR", 3, 2) + "]}"));
    String text = "He go home. ".repeat(400).strip();
    assertThat(check(text, GrammarSettings.PLAIN))
        .hasSizeGreaterThan(3)
        .allMatch(match -> match.span().of(text).equals("go"));
    assertThat(checker.failure()).isEmpty();
  }

  @Test
  void aBusyServerIsAskedAgain() {
    AtomicInteger times = new AtomicInteger();
    server.on(
        "check",
        form ->
            switch (times.incrementAndGet()) {
              case 1 -> new Reply(429, "", Map.of("Retry-After", "7"));
              case 2 -> new Reply(503, "", Map.of("Retry-After", "86400"));
              case 3 -> new Reply(429, "", Map.of());
              default -> Reply.ok(FakeServer.NOTHING);
            });
    assertThat(check("She go home.", GrammarSettings.PLAIN)).isEmpty();
    assertThat(pauses)
        .containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(30), Duration.ofSeconds(4));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "403 | Not allowed\nmore | it answered 403: Not allowed",
        "302 || it answered 302: nothing",
        "200 | <html> | its answer is not LanguageTool's: ",
        "200 | {\"matches\":[null]} | its answer is not LanguageTool's: ",
        "200 | {\"matches\":{}} | its answer is not LanguageTool's: ",
        "503 || it answered 503",
      })
  void whatDoesNotWorkIsSaidOnceAndEndsIt(String row) {
    String[] cells = row.split("\\|", -1);
    Reply reply = new Reply(Integer.parseInt(cells[0].strip()), cells[1].strip(), Map.of());
    server.on("check", form -> reply);
    assertThat(checker.supports(Locale.US)).isTrue();
    assertThatThrownBy(() -> check("She go home.", GrammarSettings.PLAIN))
        .isInstanceOf(UnavailableException.class);
    int asked = server.asked().size();
    assertThat(checker.supports(Locale.US)).isFalse();
    assertThatThrownBy(() -> check("She go home.", GrammarSettings.PLAIN))
        .isInstanceOf(UnavailableException.class);
    assertThat(server.asked()).hasSize(asked);
    assertThat(checker.failure().orElseThrow())
        .startsWith(
            "LanguageTool's server at %s does not work (%s"
                .formatted(server.address(), cells[2].strip()))
        .endsWith("without that key LanguageTool runs in the build.");
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 413, 500})
  void aTextThatTheServerRefusesCostsItsFileAlone(int status) {
    Reply refusal = new Reply(status, "Checking took longer than 20 seconds", Map.of());
    server.on("check", form -> refusal);
    assertThatThrownBy(() -> check("She go home.", GrammarSettings.PLAIN))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "LanguageTool's server at %s can't check this text:"
                + " it answered %d: Checking took longer than 20 seconds",
            server.address(), status);
    assertThat(checker.failure()).isEmpty();
    server.on("check", "{\"matches\":[]}");
    assertThat(check("She goes home.", GrammarSettings.PLAIN)).isEmpty();
  }

  @Test
  void anEndlessAnswerIsBrokenOff() {
    server.on("check", "{\"x\":\"" + "y".repeat(17_000_000) + "\"}");
    assertThatThrownBy(() -> check("She go home.", GrammarSettings.PLAIN))
        .isInstanceOf(UnavailableException.class)
        .hasMessageContaining("an answer of more than 16,000,000 bytes");
  }

  @Test
  void aServerThatIsSilentIsDown() {
    try (RemoteChecker hasty =
        new RemoteChecker(server.address(), Locale.US, Duration.ofMillis(200), pauses::add)) {
      assertThat(hasty.supports(Locale.US)).isTrue();
      server.on(
          "check",
          form -> {
            try {
              Thread.sleep(1_000);
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
            return Reply.ok(FakeServer.NOTHING);
          });
      assertThatThrownBy(
              () -> hasty.check("Hi.", Locale.US, GrammarSettings.PLAIN, Deadline.none()))
          .isInstanceOf(UnavailableException.class)
          .hasMessageContaining("no answer within");
    }
  }

  @Test
  void aServerThatIsNotThereIsAskedForOnce() {
    server.close();
    URI nowhere = server.address();
    try (RemoteChecker lost =
        new RemoteChecker(nowhere, Locale.US, Duration.ofSeconds(5), pauses::add)) {
      assertThat(lost.version()).endsWith("not reached");
      assertThat(lost.supports(Locale.US)).isFalse();
      assertThat(lost.supports(Locale.UK)).isFalse();
      assertThat(lost.ruleIds(Locale.US, GrammarOptions.NONE)).isEmpty();
      assertThat(lost.remedy(Locale.US)).contains("does not work (");
    }
    assertThat(pauses).hasSize(3);
  }

  @Test
  void languagesThatAreNoneAreNoLanguages() {
    server.on("languages", "[{\"longCode\":\"en-US\"},null]");
    assertThat(checker.version()).endsWith("not reached");
    assertThat(checker.failure().orElseThrow()).contains("its answer is not LanguageTool's: ");
  }

  /** Else words that the house accepts would be mistakes, and remembered as such. */
  @Test
  void aServerThatIsTooBusyToTellItsRulesIsDown() {
    server.on("configinfo", form -> new Reply(503, "", Map.of()));
    finds(found("GERMAN_SPELLER_RULE", "TYPOS", 0, 3));
    assertThat(checker.ruleIds(Locale.GERMANY, GrammarOptions.NONE)).isEmpty();
    assertThat(checker.failure().orElseThrow()).contains("it answered 503");
    assertThat(checker.supports(Locale.GERMANY)).isFalse();
    assertThatThrownBy(() -> check("She go home.", GrammarSettings.PLAIN))
        .isInstanceOf(UnavailableException.class);
    assertThat(server.asked()).isEmpty();
  }

  /** As those of LanguageTool in the build do. */
  @Test
  void wordsAreThoseOfTheVariantThatTheServerChecksIn() {
    finds(found("MORFOLOGIK_RULE_EN_US", "TYPOS", 0, 3));
    HouseWords words = HouseWords.of(List.of(new Term("Zyx", Optional.of(Locale.US))), List.of());
    GrammarSettings settings =
        new GrammarSettings(words, SilentRules.NONE, false, 5, GrammarOptions.NONE);
    assertThat(check("Zyx it is.", settings)).isEmpty();
    assertThat(checker.check("Zyx it is.", Locale.ENGLISH, settings, Deadline.none())).isEmpty();
    assertThat(checker.check("Zyx it is.", Locale.UK, settings, Deadline.none())).hasSize(1);
  }

  @Test
  void aServerThatDoesNotTellItsRulesWillDo() {
    server.on("configinfo", form -> new Reply(404, "not found", Map.of()));
    finds(found("MORFOLOGIK_RULE_EN_US", "TYPOS", 0, 3));
    assertThat(check("She go home.", GrammarSettings.PLAIN))
        .allMatch(Match::unknownWord)
        .hasSize(1);
    assertThat(checker.ruleIds(Locale.US, GrammarOptions.NONE)).isEmpty();
  }
}
