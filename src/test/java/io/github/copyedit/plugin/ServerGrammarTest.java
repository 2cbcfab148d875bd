package io.github.copyedit.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.copyedit.config.ConfigException;
import io.github.copyedit.config.ConfigReader;
import io.github.copyedit.config.RuleCatalog;
import io.github.copyedit.config.RulePlans;
import io.github.copyedit.config.RunChoice;
import io.github.copyedit.config.RunDefaults;
import io.github.copyedit.document.FormatSettings;
import io.github.copyedit.lint.LintRequest;
import io.github.copyedit.lint.LintResult;
import io.github.copyedit.lint.Linter;
import io.github.copyedit.lint.OutcomeCache;
import io.github.copyedit.lint.Progress;
import io.github.copyedit.lint.RuleEngine;
import io.github.copyedit.rule.Deadline;
import io.github.copyedit.rule.GrammarSettings;
import io.github.copyedit.rule.grammar.FakeServer;
import io.github.copyedit.rule.grammar.FakeServer.Reply;
import io.github.copyedit.rule.grammar.GrammarRule;
import io.github.copyedit.rule.grammar.RemoteChecker;
import io.github.copyedit.rule.newsroom.copy.NameVocabulary;
import io.github.copyedit.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ServerGrammarTest {

  private static final String FOUND =
      """
      {"matches":[{"message":"Agreement.","offset":4,"length":2,"rule":{"id":"HE_VERB_AGR",
      "category":{"id":"GRAMMAR"}}}]}""";

  @TempDir private Path folder;

  private final FakeServer server = new FakeServer();

  @AfterEach
  void close() {
    server.close();
  }

  private static RulePlans plans(String configuration) {
    RuleCatalog catalog = RuleCatalog.of(List.of());
    return ConfigReader.read("copyedit.yml", configuration, catalog)
        .plan(RunChoice.ALL, RunDefaults.NONE, catalog);
  }

  private ServerGrammar grammar(String configuration) {
    return new ServerGrammar(new RemoteChecker(server.address(), Locale.US), plans(configuration));
  }

  private LintResult lint(ServerGrammar grammar, int files) throws IOException {
    List<SourceFile> sources = new ArrayList<>();
    for (int i = 0; i < files; i++) {
      String name = "%02d.txt".formatted(i);
      sources.add(new SourceFile(Files.writeString(folder.resolve(name), "She go home."), name));
    }
    NameVocabulary names = NameVocabulary.read();
    RuleEngine engine =
        new RuleEngine(
            AllParsers.of(FormatSettings.NONE),
            List.of(),
            grammar,
            settings -> new GrammarRule(grammar, settings, names),
            Map.of());
    LintRequest request =
        new LintRequest(
            sources,
            List.of(),
            plans(""),
            2,
            Duration.ofSeconds(30),
            10_000,
            LocalDate.of(2026, 7, 1),
            OutcomeCache.NONE,
            false);
    return new Linter(engine).lint(request, Progress.SILENT);
  }

  @Test
  void whatTheServerFindsIsFound() throws IOException {
    server.on("check", FOUND);
    try (ServerGrammar grammar = grammar("")) {
      LintResult result = lint(grammar, 5);
      assertThat(result.findings()).hasSize(5);
      assertThat(result.problems()).isEmpty();
      assertThat(result.notices()).isEmpty();
      assertThat(grammar.failure()).isEmpty();
      assertThat(grammar.missing()).isEmpty();
    }
    assertThat(server.asked().get(0).get("disabledRules")).contains("ENGLISH_WORD_REPEAT");
  }

  @Test
  void aServerThatGoesDownIsOneFailureAndNotOneAFile() throws IOException {
    AtomicInteger times = new AtomicInteger();
    server.on(
        "check",
        form -> times.incrementAndGet() > 3 ? new Reply(403, "gone", Map.of()) : Reply.ok(FOUND));
    try (ServerGrammar grammar = grammar("")) {
      LintResult result = lint(grammar, 12);
      assertThat(result.findings()).hasSize(3);
      assertThat(result.problems()).isEmpty();
      assertThat(result.notices())
          .singleElement()
          .asString()
          .startsWith("Grammar was not checked in English (en), in 9 files:");
      assertThat(grammar.failure().orElseThrow()).contains("it answered 403: gone");
    }
    assertThat(times.get()).isLessThanOrEqualTo(5);
  }

  @Test
  void aServerThatNobodyNeedsMayBeDown() {
    server.close();
    try (ServerGrammar grammar = grammar("")) {
      assertThat(grammar.version()).endsWith("not reached");
      assertThat(grammar.failure()).isEmpty();
      assertThat(grammar.supports(Locale.US)).isFalse();
      assertThat(grammar.failure()).isPresent();
    }
  }

  @Test
  void namesOfRulesAreThoseOfTheServer() {
    try (ServerGrammar grammar = grammar("rules: {LT.HE_VERB_ARG: off}")) {
      for (int i = 0; i < 2; i++) {
        assertThatExceptionOfType(ConfigException.class)
            .isThrownBy(() -> check(grammar))
            .withMessageContaining("Did you mean \"LT.HE_VERB_AGR\"?");
      }
      assertThatExceptionOfType(ConfigException.class).isThrownBy(grammar::refuseBadRules);
    }
    assertThat(server.asked()).isEmpty();
    server.on("configinfo", form -> new Reply(404, "", Map.of()));
    try (ServerGrammar grammar = grammar("rules: {LT.HE_VERB_ARG: off}")) {
      check(grammar);
      grammar.refuseBadRules();
    }
  }

  private static void check(ServerGrammar grammar) {
    grammar.check("She go home.", Locale.US, GrammarSettings.PLAIN, Deadline.none());
  }
}
