package io.github.copyedit.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.plugin.AllParsers;
import io.github.copyedit.rule.ArticleLanguages;
import io.github.copyedit.rule.HouseWords;
import io.github.copyedit.rule.RuleInfo;
import io.github.copyedit.rule.RulePlan;
import io.github.copyedit.rule.Term;
import io.github.copyedit.source.Source;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationTest {

  private static final Path FULL = Path.of("src/test/resources/config/valid/full.yml");

  @Test
  void withoutAFileTheDefaultsHold() {
    RulePlan plan = Configuration.DEFAULT.planFor("a.md");
    assertThat(plan.severity(Catalogs.AD_MARKER)).contains(Severity.ERROR);
    assertThat(plan.severity(Catalogs.grammar("X"))).contains(Severity.WARNING);
    assertThat(plan.grammar()).isTrue();
    assertThat(plan.languages().fallBack()).isEqualTo(Locale.US);
    assertThat(plan.grammarSettings().words()).isEqualTo(HouseWords.NONE);
    assertThat(plan.options(Catalogs.HEADING_CASE.id()).values()).isEmpty();
    assertThat(read("")).isEqualTo(Configuration.DEFAULT);
    assertThat(read("# nothing\n")).isEqualTo(Configuration.DEFAULT);
  }

  @Test
  void takesEverythingFromTheFile() throws IOException {
    Configuration configuration = read(Files.readString(FULL));
    assertThat(configuration.language()).contains(Locale.UK);
    assertThat(configuration.includes()).hasToString("[**/*.md, **/*.html]");
    assertThat(configuration.excludes()).hasToString("[drafts/**]");
    assertThat(configuration.words().accepted())
        .extracting(Term::written)
        .containsExactly("Kyiv", "Copy Desk", "2024");
    assertThat(configuration.stet())
        .isEqualTo(new RulePlan.StetPolicy(true, Set.of("ad-marker", "LT.*")));
    assertThat(configuration.grammarNames())
        .extracting(name -> name.pattern().text())
        .containsExactly("LT.EN_QUOTES", "LT.COMMA_*");
  }

  @ParameterizedTest
  @CsvSource({
    "a.md,       ad-marker,      ERROR",
    "a.md,       undated,        SUGGESTION",
    "a.md,       House.Numbers,  WARNING",
    "a.md,       House.Other,    -",
    "a.md,       LT.SOMETHING,   SUGGESTION",
    "a.md,       LT.EN_QUOTES,   -",
    "a.md,       LT.COMMA_SPACE, ERROR",
    "quotes/a.md, LT.COMMA_SPACE, -",
    "quotes/a.md, LT.EN_QUOTES,  -",
    "quotes/b/c.html, ad-marker, ERROR",
  })
  void theMoreExactNameAndTheLaterOverrideWin(String file, String rule, String severity)
      throws IOException {
    RulePlan plan = read(Files.readString(FULL)).planFor(file);
    RuleInfo info = RuleInfo.of(rule, "", Severity.WARNING, "");
    assertThat(plan.severity(info).map(Severity::name).orElse("-")).isEqualTo(severity);
  }

  @Test
  void overridesAddWordsAndOptions() throws IOException {
    Configuration configuration = read(Files.readString(FULL));
    RulePlan plan = configuration.planFor("uk/x/a.md");
    assertThat(plan.grammarSettings().words().accepted())
        .extracting(Term::written)
        .containsExactly("Kyiv", "Copy Desk", "2024", "colour");
    assertThat(plan.options(Catalogs.HEADING_CASE.id()).values())
        .containsEntry("style", List.of("title"));
    assertThat(plan.severity(Catalogs.HEADING_CASE)).contains(Severity.WARNING);
    assertThat(configuration.planFor("a.md").options(Catalogs.HEADING_CASE.id()).values())
        .containsEntry("style", List.of("sentence"));
  }

  @Test
  void plansAreValues() throws IOException {
    Configuration configuration = read(Files.readString(FULL));
    assertThat(configuration.planFor("a.md"))
        .isEqualTo(configuration.planFor("b/c.md"))
        .hasSameHashCodeAs(read(Files.readString(FULL)).planFor("d.md"))
        .isNotEqualTo(configuration.planFor("quotes/a.md"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // name in an article | name that was probably meant
        "ad-markr | ad-marker",
        "Ad-Marker | ad-marker",
        "ad marker | ad-marker",
        "ad-lable | ad-label",
        "heading-* | known",
        "headings* | -",
        "EN_A_VS_AN | LT.EN_A_VS_AN",
        "spelling | -",
        "a*b | -",
        "ad-marker | known",
        "ad-label | known",
        "* | known",
        "L* | known",
        "LT.* | known",
        "LT.EN_XX | known",
        "lt.en_a_vs_an | known",
        "House.Nubmers | known",
        "House.* | known",
      })
  void namesThatNoRuleCanHaveAreTold(String name, String near) {
    RulePlan plan =
        Configuration.DEFAULT.plan(RunChoice.ALL, RunDefaults.NONE, Catalogs.SAMPLE).apply("a.md");
    assertThat(plan.unknownName(name))
        .isEqualTo(
            "known".equals(near)
                ? Optional.empty()
                : Optional.of(new RulePlan.UnknownName(name, Optional.ofNullable(near))));
    assertThat(Configuration.DEFAULT.planFor("a.md").unknownName(name)).isEmpty();
  }

  @Test
  void olderNamesMeanTheSameRule() {
    assertThat(read("rules: {ad-label: off}").planFor("a").severity(Catalogs.AD_MARKER)).isEmpty();
    RulePlans plans =
        Configuration.DEFAULT.plan(
            new RunChoice(List.of("ad-label"), List.of()), RunDefaults.NONE, Catalogs.SAMPLE);
    assertThat(plans.apply("a").severity(Catalogs.AD_MARKER)).contains(Severity.ERROR);
    assertThat(plans.apply("a").severity(Catalogs.UNDATED)).isEmpty();
    assertThat(plans.apply("a").deselects("ad-label")).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "-             | -        | true",
        "LT.*: off     | -        | false",
        "'*': off      | -        | false",
        "LT.*: off, LT.X: error     | -         | true",
        "LT.*: off, LT.X_*: error   | -         | true",
        "LT.X: off     | -        | true",
        "-             | undated  | false",
        "-             | LT.X     | true",
        "LT.X: off     | LT.X     | false",
        "LT.*: off, LT.X: error     | LT.Y      | false",
      })
  void asksLanguageToolOnlyWhenARuleOfItCanBeOn(String rules, String only, boolean grammar) {
    Configuration configuration = read(rules == null ? "" : "rules: {" + rules + "}");
    List<String> names = only == null ? List.of() : List.of(only);
    RulePlans plans =
        configuration.plan(new RunChoice(names, List.of()), RunDefaults.NONE, Catalogs.SAMPLE);
    assertThat(plans.apply("a").grammar()).isEqualTo(grammar);
  }

  @Test
  void skippedGrammarIsNotAsked() {
    RunChoice choice = new RunChoice(List.of(), List.of("LT.*"));
    assertThat(
            read("rules: {LT.X: error}")
                .plan(choice, RunDefaults.NONE, Catalogs.SAMPLE)
                .apply("a")
                .grammar())
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "-            | -       | undated | false",
        "-            | -       | *       | false",
        "undated      | -       | undated | false",
        "undated      | -       | ad-marker | true",
        "undated      | -       | *       | true",
        "LT.*         | -       | LT.X    | false",
        "LT.*         | -       | LT.*    | false",
        "LT.X         | -       | LT.*    | true",
        "-            | LT.X    | LT.*    | true",
        "-            | LT.*    | LT.X    | true",
        "-            | LT.*    | undated | false",
        "-            | undated | *       | true",
        "undated      | undated | undated | true",
      })
  void saysWhichNamesARunLeavesOut(String only, String skip, String name, boolean leftOut) {
    RunChoice choice =
        new RunChoice(
            only == null ? List.of() : List.of(only), skip == null ? List.of() : List.of(skip));
    RulePlan plan =
        Configuration.DEFAULT.plan(choice, RunDefaults.NONE, Catalogs.SAMPLE).apply("a");
    assertThat(plan.deselects(name)).isEqualTo(leftOut);
  }

  @Test
  void theLanguageGivenByHandWins() {
    Configuration configuration =
        read("language: de\noverrides: [{files: uk/**, language: en-GB}, {files: fr/**}]");
    assertThat(language(configuration, "a", Optional.empty())).isEqualTo("de");
    assertThat(language(configuration, "fr/a", Optional.empty())).isEqualTo("de");
    assertThat(language(configuration, "uk/a", Optional.empty())).isEqualTo("en-GB");
    assertThat(language(configuration, "uk/a", Optional.of(Locale.CANADA))).isEqualTo("en-CA");
    assertThat(language(Configuration.DEFAULT, "a", Optional.empty())).isEqualTo("en-US");
    assertThat(configuration.plan(RunChoice.ALL, RunDefaults.NONE, Catalogs.SAMPLE).languages())
        .containsExactlyInAnyOrder(Locale.GERMAN, Locale.UK);
  }

  @Test
  void theEncodingIsThatOfTheRunThenOfTheLastOverrideThenOfTheFile() {
    Configuration configuration =
        read(
            "encoding: Latin1\noverrides: [{files: ru/**, encoding: koi8-r}, {files: ru/new/**,"
                + " encoding: auto}, {files: '**/b', language: en}]");
    assertThat(encoding(configuration, "a", RunDefaults.NONE)).isEqualTo("windows-1252");
    assertThat(encoding(configuration, "ru/b", RunDefaults.NONE)).isEqualTo("KOI8-R");
    assertThat(encoding(configuration, "ru/new/b", RunDefaults.NONE)).isEqualTo("auto");
    assertThat(encoding(Configuration.DEFAULT, "a", RunDefaults.NONE)).isEqualTo("auto");
    RunDefaults given =
        new RunDefaults(Optional.empty(), false, EncodingChoice.parse("sjis"), Optional.empty());
    assertThat(encoding(configuration, "ru/b", given)).isEqualTo("windows-31j");
  }

  private static String encoding(Configuration configuration, String file, RunDefaults given) {
    return configuration
        .plan(RunChoice.ALL, given, Catalogs.SAMPLE)
        .apply(file)
        .encoding()
        .map(Charset::name)
        .orElse("auto");
  }

  private static String language(Configuration configuration, String file, Optional<Locale> given) {
    return configuration
        .plan(
            RunChoice.ALL,
            new RunDefaults(given, false, Optional.empty(), Optional.empty()),
            Catalogs.SAMPLE)
        .apply(file)
        .languages()
        .fallBack()
        .toLanguageTag();
  }

  @Test
  void onTheCommandLineALanguageHoldsForAllThatIsWritten() {
    Document document =
        AllParsers.parse(
                Source.of(
                    "a.md",
                    """
                    ---
                    lang: de
                    ---

                    <p lang="fr">Bonjour.</p>
                    """))
            .get(0);
    assertThat(languages(document, false)).containsExactly(Locale.GERMAN, Locale.FRENCH);
    assertThat(languages(document, true)).containsExactly(Locale.UK, Locale.UK);
  }

  /** Of the document and of its last block. */
  private static List<Locale> languages(Document document, boolean ofAll) {
    RunDefaults given =
        new RunDefaults(Optional.of(Locale.UK), ofAll, Optional.empty(), Optional.empty());
    Document read =
        ArticleLanguages.AS_SAID.settle(
            document,
            Configuration.DEFAULT
                .plan(RunChoice.ALL, given, Catalogs.SAMPLE)
                .apply("a.md")
                .languages());
    Block last = read.blocks().get(read.blocks().size() - 1);
    return List.of(read.language().orElseThrow(), read.languageOf(last));
  }

  @Test
  void saysWhichParameterNamesAnUnknownRule() {
    assertThatThrownBy(() -> choose(List.of("undated", "ad-markr"), List.of()))
        .isInstanceOf(ConfigException.class)
        .hasMessage(
            """
            copyedit.only: unknown rule "ad-markr". Did you mean "ad-marker"?
            The rules are House.Numbers, ad-marker, heading-case, undated; LanguageTool's are \
            written LT.ID, all of them LT.*.""");
    assertThatThrownBy(() -> choose(List.of(), List.of("Hose.*")))
        .isInstanceOf(ConfigException.class)
        .hasMessageStartingWith("copyedit.skipRules: no rule starts with \"Hose.\".\n");
    assertThatCode(() -> choose(List.of(" LT.X ", "", "House.*"), List.of("*")))
        .doesNotThrowAnyException();
  }

  private static void choose(List<String> only, List<String> skip) {
    Configuration.DEFAULT.plan(new RunChoice(only, skip), RunDefaults.NONE, Catalogs.SAMPLE);
  }

  @Test
  void checksGrammarNamesWhenTheyAreKnown() {
    Configuration configuration =
        read("rules:\n  LT.*: warning\n  LT.EN_QUOTE: off\n  LT.COMMA_*: off\n");
    assertThatCode(() -> configuration.checkGrammarIds(Set.of("LT.EN_QUOTE", "LT.COMMA_SPACE")))
        .doesNotThrowAnyException();
    assertThatThrownBy(
            () -> configuration.checkGrammarIds(Set.of("LT.EN_QUOTES", "LT.COMMA_SPACE")))
        .isInstanceOf(ConfigException.class)
        .hasMessage(
            """
            copyedit.yml:3:3: LanguageTool has no rule "LT.EN_QUOTE". Did you mean "LT.EN_QUOTES"?
              3 |   LT.EN_QUOTE: off
                |   ^^^^^^^^^^^
            LanguageTool's rules are written LT. and its own id, as reports show it. Those of another language are known where languages: names it.""");
    assertThatThrownBy(() -> configuration.checkGrammarIds(Set.of("LT.EN_QUOTE")))
        .hasMessageStartingWith(
            "copyedit.yml:4:3: no rule of LanguageTool starts with \"LT.COMMA_\".");
    RulePlans plans =
        configuration.plan(
            new RunChoice(List.of("LT.QUOTES"), List.of()), RunDefaults.NONE, Catalogs.SAMPLE);
    assertThat(plans.namesGrammarRules()).isTrue();
    assertThatThrownBy(
            () -> plans.checkGrammarIds(Set.of("LT.EN_QUOTE", "LT.COMMA_SPACE", "LT.QUOTE")))
        .hasMessage(
            """
            copyedit.only: LanguageTool has no rule "LT.QUOTES". Did you mean "LT.QUOTE"?
            LanguageTool's rules are written LT. and its own id, as reports show it. Those of another language are known where languages: names it.""");
  }

  @Test
  void everyTruncationIsAConfigurationOrAnError() throws IOException {
    for (String lineEnd : List.of("\n", "\r\n")) {
      String whole = "\uFEFF" + Files.readString(FULL).replace("\n", lineEnd);
      for (int length = 0; length <= whole.length(); length++) {
        try {
          assertThat(read(whole.substring(0, length))).isNotNull();
        } catch (ConfigException e) {
          assertThat(e.getMessage()).startsWith("copyedit.yml:").doesNotContain("\r");
        } catch (RuntimeException e) {
          fail("at " + length, e);
        }
      }
    }
  }

  @Test
  void everyCharacterLostOrChangedIsAConfigurationOrAnError() throws IOException {
    String whole = Files.readString(FULL);
    for (int i = 0; i < whole.length(); i++) {
      for (String by :
          List.of("", "*", "&", "\"", "'", ":", "\t", "\n", "[", "{", "|", "\0", "\uD83D")) {
        String text = whole.substring(0, i) + by + whole.substring(i + 1);
        try {
          assertThat(read(text)).isNotNull();
        } catch (ConfigException e) {
          assertThat(e.getMessage()).startsWith("copyedit.yml:");
        } catch (RuntimeException e) {
          fail("at " + i + " by " + by, e);
        }
      }
    }
  }

  private static Configuration read(String text) {
    return ConfigReader.read("copyedit.yml", text, Catalogs.SAMPLE);
  }
}
