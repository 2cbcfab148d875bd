package io.github.copyedit.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.copyedit.config.ConfigReader;
import io.github.copyedit.config.RuleCatalog;
import io.github.copyedit.config.RulePlans;
import io.github.copyedit.config.RunChoice;
import io.github.copyedit.config.RunDefaults;
import io.github.copyedit.rule.Deadline;
import io.github.copyedit.rule.GrammarChecker;
import io.github.copyedit.rule.GrammarChecker.Match;
import io.github.copyedit.rule.GrammarOptions;
import io.github.copyedit.rule.GrammarSettings;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.net.Authenticator;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EngineLoaderTest {

  private static final PrintStream OUT = System.out;
  private static final PrintStream ERR = System.err;
  private static final ByteArrayOutputStream PRINTED = new ByteArrayOutputStream();
  private static final String CHECKER = "io.github.copyedit.rule.grammar.LanguageToolChecker";

  private static EngineLoader loader;
  private static GrammarChecker checker;
  private static Authenticator authenticator;
  private static Set<Thread> threads;

  @BeforeAll
  static void load() {
    authenticator = Authenticator.getDefault();
    threads = Thread.getAllStackTraces().keySet();
    PrintStream printed = new PrintStream(PRINTED, true, StandardCharsets.UTF_8);
    System.setOut(printed);
    System.setErr(printed);
    loader =
        new EngineLoader(jars(), EngineLoader.GRAMMAR, EngineLoaderTest.class.getClassLoader());
    checker = LoadedChecker.in(loader, Locale.US, 1);
  }

  /** All jars that the tests run with, LanguageTool's among them. */
  private static List<Path> jars() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> entry.endsWith(".jar") && !entry.contains("slf4j"))
        // Only for tests of n-grams.
        .filter(entry -> !entry.contains("lucene"))
        .map(Path::of)
        .toList();
  }

  @AfterAll
  static void close() throws Exception {
    System.setOut(OUT);
    System.setErr(ERR);
    loader.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en-US | The color was gray. She go home with the colour.   | LT.HE_VERB_AGR, LT.MORFOLOGIK_RULE_EN_US
          en-GB | The colour was grey. She go home with the color.   | LT.HE_VERB_AGR, LT.MORFOLOGIK_RULE_EN_GB
          en-AU | The colour was grey. She go home with the color.   | LT.HE_VERB_AGR, LT.MORFOLOGIK_RULE_EN_AU
          en-CA | The colour was grey. She go home and recieve it.   | LT.HE_VERB_AGR, LT.MORFOLOGIK_RULE_EN_CA
          en-NZ | The colour was grey. She go home with the color.   | LT.HE_VERB_AGR, LT.MORFOLOGIK_RULE_EN_NZ
          en-ZA | The colour was grey. She go home with the color.   | LT.HE_VERB_AGR, LT.MORFOLOGIK_RULE_EN_ZA
          """)
  void everyEnglishIsChecked(String language, String text, String rules) {
    Locale locale = Locale.forLanguageTag(language);

    assertThat(checker.check(text, locale, GrammarSettings.PLAIN, Deadline.none()))
        .extracting(match -> match.info().id().value())
        .containsExactly(rules.split(", "));
    assertThat(checker.ruleIds(locale, GrammarOptions.NONE)).hasSizeGreaterThan(3000);
  }

  @Test
  void seesItsOwnLibrariesAndSharesOnlyThePortsAndTheLogger() throws Exception {
    List<String> own =
        List.of(
            CHECKER,
            "org.languagetool.JLanguageTool",
            "morfologik.stemming.Dictionary",
            "com.google.common.collect.ImmutableList");
    List<String> shared =
        List.of(
            "io.github.copyedit.rule.GrammarChecker",
            "io.github.copyedit.rule.RuleInfo",
            "io.github.copyedit.text.Span",
            "org.slf4j.Logger",
            "java.lang.String");
    for (String name : own) {
      Class<?> type = Class.forName(name, false, loader);
      assertThat(type.getClassLoader()).as(name).isSameAs(loader);
      assertThat(type).isNotSameAs(Class.forName(name));
    }
    for (String name : shared) {
      assertThat(Class.forName(name, false, loader)).isSameAs(Class.forName(name));
    }
  }

  /** Else the seam in LanguageTool is not what it was. */
  @Test
  void chunksWithItsOwnSearch() throws Exception {
    checker.check("She go home.", Locale.US, GrammarSettings.PLAIN, Deadline.none());
    Class<?> chunker = Class.forName("org.languagetool.chunking.EnglishChunker", true, loader);
    for (String model :
        List.of("posModel.getPosSequenceModel", "chunkerModel.getChunkerSequenceModel")) {
      Field field = chunker.getDeclaredField(model.substring(0, model.indexOf('.')));
      field.setAccessible(true);
      Object loaded = field.get(null);
      Method search = loaded.getClass().getMethod(model.substring(model.indexOf('.') + 1));
      assertThat(search.invoke(loaded).getClass().getName())
          .isEqualTo("io.github.copyedit.rule.grammar.SharedBeam");
    }
  }

  @Test
  void theLibrariesOfThePluginAreNotForLanguageTool() throws Exception {
    try (EngineLoader bare =
        new EngineLoader(
            List.of(), EngineLoader.GRAMMAR, EngineLoaderTest.class.getClassLoader())) {
      for (String name : List.of("org.languagetool.JLanguageTool", "org.jsoup.Jsoup")) {
        assertThatExceptionOfType(ClassNotFoundException.class)
            .isThrownBy(() -> Class.forName(name, false, bare));
      }
      assertThat(bare.getResource("org/languagetool/resource/en/hunspell/en_US.dict")).isNull();
      assertThatExceptionOfType(IllegalStateException.class)
          .isThrownBy(() -> LoadedChecker.in(bare, Locale.US, 1))
          .withMessage("LanguageTool can't be loaded")
          .withRootCauseInstanceOf(ClassNotFoundException.class);
    }
  }

  @Test
  void theCallersLoaderIsBackAfterwards() {
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    List<Match> found =
        checker.check("She go home.", Locale.US, GrammarSettings.PLAIN, Deadline.none());

    assertThat(found).hasSize(1);
    assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(before);
  }

  @Test
  void leavesTheJvmAlone() {
    checker.check("She go home.", Locale.US, GrammarSettings.PLAIN, Deadline.none());

    assertThat(Authenticator.getDefault()).isSameAs(authenticator);
    assertThat(Thread.getAllStackTraces().keySet())
        .filteredOn(thread -> !threads.contains(thread))
        .extracting(Thread::getName)
        .allMatch(name -> name.startsWith("surefire") || name.startsWith("junit"));
    assertThat(PRINTED.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  /** As by a daemon, with all that a house can add. */
  @Test
  void twoBuildsInOneJvmLeaveItAsItWas(@TempDir Path folder) throws Exception {
    Path rules = folder.resolve("rules/languagetool/house.xml");
    Files.createDirectories(rules.getParent());
    Files.writeString(
        rules,
        """
        <rules lang="en"><category id="HOUSE" name="House style"><rule id="HOUSE_SO" name="so">
        <pattern><token>utilize</token></pattern><message>No.</message>
        <example correction="">They <marker>utilize</marker> it.</example>
        </rule></category></rules>
        """);
    RuleCatalog catalog = RuleCatalog.of(List.of());
    RulePlans plans =
        ConfigReader.read("copyedit.yml", "{profile: everything, grammar: {picky: true}}", catalog)
            .withExtras(folder)
            .plan(RunChoice.ALL, RunDefaults.NONE, catalog);
    Authenticator ours = new Authenticator() {};
    Authenticator.setDefault(ours);
    try {
      for (int build = 0; build < 2; build++) {
        try (EngineLoader own =
                new EngineLoader(jars(), EngineLoader.GRAMMAR, getClass().getClassLoader());
            RunGrammar grammar =
                new RunGrammar(
                    LanguageModules.read(),
                    module -> LoadedChecker.in(own, Locale.US, 1),
                    plans,
                    "g:a:1:resolve")) {
          GrammarSettings settings = plans.apply("a.md").grammarSettings();
          grammar.prepare(Locale.US, settings);
          assertThat(
                  grammar.check(
                      "They utilize it. She go home.", Locale.US, settings, Deadline.none()))
              .extracting(match -> match.info().id().value())
              .containsExactly("LT.HOUSE_SO", "LT.HE_VERB_AGR");
        }
      }
      assertThat(Authenticator.getDefault()).isSameAs(ours);
    } finally {
      Authenticator.setDefault(authenticator);
    }
    leavesTheJvmAlone();
  }
}
