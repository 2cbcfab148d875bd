package io.github.copyedit.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.copyedit.config.ConfigException;
import io.github.copyedit.config.ConfigReader;
import io.github.copyedit.config.RuleCatalog;
import io.github.copyedit.config.RulePlans;
import io.github.copyedit.config.RunChoice;
import io.github.copyedit.config.RunDefaults;
import io.github.copyedit.rule.Deadline;
import io.github.copyedit.rule.GrammarChecker;
import io.github.copyedit.rule.GrammarOptionException;
import io.github.copyedit.rule.GrammarOptions;
import io.github.copyedit.rule.GrammarSettings;
import io.github.copyedit.rule.HouseRules;
import io.github.copyedit.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class RunGrammarTest {

  private static final Deadline NO_LIMIT = Deadline.none();

  /** Knows one rule, and tells what it is asked. */
  private static class Recording implements GrammarChecker {

    private final String language;
    private final Queue<String> asked;

    Recording(String language, Queue<String> asked) {
      this.language = language;
      this.asked = asked;
    }

    @Override
    public boolean supports(Locale locale) {
      return locale.getLanguage().equals(language);
    }

    @Override
    public List<Match> check(
        String text,
        Locale locale,
        GrammarSettings settings,
        Deadline deadline,
        Predicate<Span> suggested) {
      asked.add(locale.toLanguageTag() + " " + text + " " + Thread.currentThread().getName());
      return List.of();
    }

    @Override
    public Set<String> ruleIds(Locale locale, GrammarOptions options) {
      return Set.of("LT.ONE_" + language.toUpperCase(Locale.ROOT));
    }

    @Override
    public String remedy(Locale locale) {
      return "";
    }

    @Override
    public String version() {
      return "";
    }
  }

  private final Queue<String> asked = new ConcurrentLinkedQueue<>();

  private RunGrammar grammar(String configuration, RunGrammar.Checkers checkers) {
    RuleCatalog catalog = RuleCatalog.of(List.of());
    return new RunGrammar(
        LanguageModules.read(),
        checkers,
        ConfigReader.read("copyedit.yml", configuration, catalog)
            .plan(RunChoice.ALL, RunDefaults.NONE, catalog),
        "g:a:1:resolve");
  }

  private GrammarChecker found(LanguageModule module) {
    asked.add("load " + module.language());
    return new Recording(module.language(), asked);
  }

  private GrammarChecker missing(LanguageModule module) throws MissingModuleException {
    asked.add("load " + module.language());
    throw new MissingModuleException("nothing at " + module.coordinates(), null);
  }

  @Test
  void loadsALanguageOnceWhenItIsNeededOnAThreadOfItsOwn() {
    try (RunGrammar grammar = grammar("", this::found)) {
      assertThat(grammar.version()).startsWith("LanguageTool ");
      assertThat(asked).isEmpty();

      grammar.prepare(Locale.US, GrammarSettings.PLAIN);
      assertThat(grammar.supports(Locale.UK)).isTrue();
      grammar.check("It opened.", Locale.UK, GrammarSettings.PLAIN, NO_LIMIT);
      grammar.check("It closed.", Locale.GERMAN, GrammarSettings.PLAIN, NO_LIMIT);
    }
    String here = Thread.currentThread().getName();
    assertThat(asked)
        .containsExactly(
            "load en",
            "en-US This is a sentence. copyedit-en",
            "en-GB It opened. " + here,
            "load de",
            "de This is a sentence. copyedit-de",
            "de It closed. " + here);
  }

  @Test
  void preparingDoesNotWaitAndClosingDoes() throws Exception {
    CountDownLatch open = new CountDownLatch(1);
    RunGrammar grammar =
        grammar(
            "",
            module -> {
              await(open);
              return found(module);
            });
    grammar.prepare(Locale.US, GrammarSettings.PLAIN);
    assertThat(asked).isEmpty();
    open.countDown();
    grammar.close();

    assertThat(asked).contains("load en");
    assertThat(Thread.getAllStackTraces().keySet())
        .extracting(Thread::getName)
        .doesNotContain("copyedit-en");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aLanguageThatCannotBeHadIsSaidSoAndNotAskedForAgain() {
    try (RunGrammar grammar = grammar("", this::missing)) {
      assertThat(grammar.supports(Locale.GERMAN)).isFalse();
      assertThat(grammar.supports(Locale.GERMANY)).isFalse();
      assertThat(grammar.ruleIds(Locale.GERMANY, GrammarOptions.NONE)).isEmpty();
      assertThat(grammar.missing()).containsExactly("de");
      assertThat(grammar.remedy(Locale.GERMAN))
          .matches(
              "org\\.languagetool:language-de:\\S+ could not be had \\(nothing at"
                  + " org\\.languagetool:language-de:\\S+\\)\\. Where there is a network, run mvn"
                  + " g:a:1:resolve -Dcopyedit\\.languages=de once\\.");
    }
    assertThat(asked).containsExactly("load de");
  }

  @Test
  void aLanguageThatDoesNotComeIsMissing() {
    CountDownLatch never = new CountDownLatch(1);
    RunGrammar.Checkers stalled =
        module -> {
          await(never);
          return found(module);
        };
    RuleCatalog catalog = RuleCatalog.of(List.of());
    try (RunGrammar grammar =
        new RunGrammar(
            LanguageModules.read(),
            stalled,
            ConfigReader.read("copyedit.yml", "", catalog)
                .plan(RunChoice.ALL, RunDefaults.NONE, catalog),
            "g:a:1:resolve",
            Duration.ofMillis(20))) {
      grammar.prepare(Locale.US, GrammarSettings.PLAIN);
      assertThat(grammar.supports(Locale.US)).isFalse();
      assertThat(grammar.missing()).containsExactly("en");
      assertThat(grammar.remedy(Locale.US))
          .contains(
              "could not be had (it was not there after 20 ms; the repository may be stalled)");
    }
  }

  @Test
  void whoIsInterruptedTakesTheNamesFromNobody() {
    String configuration =
        """
        rules: {LT.ONE_DE: off}
        overrides: [{files: "de/**", language: de-AT}]
        """;
    CountDownLatch open = new CountDownLatch(1);
    RunGrammar.Checkers slowGerman =
        module -> {
          if (module.language().equals("de")) {
            await(open);
          }
          return found(module);
        };
    try (RunGrammar grammar = grammar(configuration, slowGerman)) {
      assertThat(grammar.supports(Locale.US)).isTrue();
      Thread.currentThread().interrupt();
      assertThatExceptionOfType(IllegalStateException.class)
          .isThrownBy(() -> grammar.check("It opened.", Locale.US, GrammarSettings.PLAIN, NO_LIMIT))
          .withMessageStartingWith("interrupted");
      assertThat(Thread.interrupted()).isTrue();
      open.countDown();

      grammar.check("It closed.", Locale.US, GrammarSettings.PLAIN, NO_LIMIT);
    }
    assertThat(asked).anyMatch(line -> line.contains("It closed."));
  }

  @Test
  void aLanguageThatLanguageToolDoesNotHaveIsNeverLookedFor() {
    Locale finnish = Locale.forLanguageTag("fi");
    try (RunGrammar grammar = grammar("", this::found)) {
      assertThat(grammar.supports(finnish)).isFalse();
      assertThat(grammar.supports(Locale.ROOT)).isFalse();
      assertThat(grammar.remedy(finnish)).isEqualTo("LanguageTool has no module for it.");
    }
    assertThat(asked).isEmpty();
  }

  @Test
  void aLanguageThatBreaksIsNotMissing() {
    RunGrammar.Checkers broken =
        module -> {
          throw new NoClassDefFoundError("org/example/Gone");
        };
    try (RunGrammar grammar = grammar("", broken)) {
      assertThat(grammar.supports(Locale.US)).isTrue();
      assertThat(grammar.missing()).isEmpty();
      assertThatExceptionOfType(NoClassDefFoundError.class)
          .isThrownBy(() -> grammar.check("It opened.", Locale.US, GrammarSettings.PLAIN, NO_LIMIT))
          .withMessage("org/example/Gone");
    }
  }

  @Test
  void namesOfRulesAreCheckedWithTheFirstText() {
    try (RunGrammar grammar = grammar("rules: {LT.ONE_ENN: off}", this::found)) {
      grammar.refuseBadRules();
      for (int i = 0; i < 2; i++) {
        assertThatExceptionOfType(ConfigException.class)
            .isThrownBy(
                () -> grammar.check("It opened.", Locale.US, GrammarSettings.PLAIN, NO_LIMIT))
            .withMessageContaining("LT.ONE_EN");
      }
      assertThatExceptionOfType(ConfigException.class).isThrownBy(grammar::refuseBadRules);
    }
    assertThat(asked).noneMatch(line -> line.contains("It opened."));
  }

  @Test
  void namesOfRulesAreThoseOfAnyConfiguredLanguage() {
    String configuration =
        """
        rules: {LT.ONE_DE: off}
        overrides: [{files: "de/**", language: de-AT}]
        """;
    try (RunGrammar grammar = grammar(configuration, this::found)) {
      grammar.check("It opened.", Locale.US, GrammarSettings.PLAIN, NO_LIMIT);
      grammar.refuseBadRules();
    }
    try (RunGrammar grammar =
        grammar(
            configuration,
            module -> module.language().equals("de") ? missing(module) : found(module))) {
      grammar.check("It opened.", Locale.US, GrammarSettings.PLAIN, NO_LIMIT);
      grammar.refuseBadRules();
    }
  }

  /** Knows one rule, and finds fault with the house's own. */
  private GrammarChecker disapproving(LanguageModule module) {
    return new Recording(module.language(), asked) {
      @Override
      public List<Match> check(
          String text,
          Locale locale,
          GrammarSettings settings,
          Deadline deadline,
          Predicate<Span> suggested) {
        HouseRules rules = settings.options().houseRules().get(0);
        throw new GrammarOptionException(rules.file(), 2, "the rule A finds nothing.", "Mend it.");
      }
    };
  }

  @Test
  void aRuleOfTheHousesOwnThatIsWrongIsSaidOnceWithItsPlace(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("rules/languagetool/a.xml");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "<rules lang='en'><category>\n  <rule id='A'/>\n</category></rules>");
    RuleCatalog catalog = RuleCatalog.of(List.of());
    RulePlans plans =
        ConfigReader.read("copyedit.yml", "rules: {LT.A: error}", catalog)
            .withExtras(folder)
            .plan(RunChoice.ALL, RunDefaults.NONE, catalog);
    try (RunGrammar grammar =
        new RunGrammar(LanguageModules.read(), this::disapproving, plans, "g:a:1:resolve")) {
      grammar.refuseBadRules();
      assertThat(grammar.supports(Locale.US)).isTrue();
      assertThatExceptionOfType(ConfigException.class)
          .isThrownBy(
              () ->
                  grammar.check(
                      "It opened.", Locale.US, plans.apply("a.md").grammarSettings(), NO_LIMIT));
      assertThatExceptionOfType(ConfigException.class)
          .isThrownBy(grammar::refuseBadRules)
          .withMessage(
              """
              rules/languagetool/a.xml:2:3: the rule A finds nothing.
                2 |   <rule id='A'/>
                  |   ^^^^^^^^^^^^^^
              Mend it.""");
    }
  }
}
