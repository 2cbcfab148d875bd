package io.github.copyedit.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.copyedit.Copydesk;
import io.github.copyedit.finding.RuleId;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.rule.Part;
import io.github.copyedit.rule.RuleInfo;
import io.github.copyedit.rule.RulePlan;
import io.github.copyedit.rule.grammar.EnglishRules;
import io.github.copyedit.rule.newsroom.NewsroomRules;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileTest {

  private static final RuleInfo REPEAT =
      grammar("ENGLISH_WORD_REPEAT_BEGINNING_RULE", "REPETITIONS_STYLE", Severity.SUGGESTION);
  private static final RuleInfo TYPO = grammar("MORFOLOGIK_RULE_EN_US", "TYPOS", Severity.WARNING);
  private static final RuleInfo START =
      grammar("UPPERCASE_SENTENCE_START", "CASING", Severity.WARNING);
  private static final RuleInfo STYLE = grammar("GONNA", "STYLE", Severity.SUGGESTION);

  private static RuleInfo grammar(String id, String family, Severity severity) {
    return new RuleInfo(
        RuleId.ofLanguageTool(id), id, severity, "any", family, List.of(), List.of(), true);
  }

  private static RulePlan plan(String yaml) {
    return ConfigReader.read("copyedit.yml", yaml, Catalogs.SAMPLE).planFor("a.md");
  }

  private static String level(RulePlan plan, RuleInfo info, Part part) {
    return plan.severity(info, part).map(Severity::toString).orElse("off");
  }

  @ParameterizedTest
  @CsvSource({
    "news,       BODY,     warning,    suggestion, suggestion, off",
    "news,       HEADLINE, warning,    off,        off,        off",
    "news,       QUOTE,    suggestion, suggestion, off,        off",
    "news,       TABLE,    warning,    off,        off,        off",
    "news,       DATELINE, suggestion, off,        off,        off",
    "strict,     BODY,     warning,    warning,    warning,    warning",
    "strict,     QUOTE,    suggestion, suggestion, suggestion, suggestion",
    "everything, BODY,     warning,    warning,    suggestion, suggestion",
    "everything, QUOTE,    warning,    warning,    suggestion, suggestion",
    "everything, TABLE,    warning,    warning,    suggestion, suggestion",
  })
  void weighsARuleByProfileAndPart(
      String profile, Part part, String typo, String start, String style, String repeat) {
    RulePlan plan = plan("profile: " + profile);
    assertThat(Stream.of(TYPO, START, STYLE, REPEAT).map(info -> level(plan, info, part)))
        .containsExactly(typo, start, style, repeat);
    assertThat(level(plan, Catalogs.UNDATED, part)).isEqualTo("warning");
  }

  @Test
  void newsIsTheDefaultAndAcceptsNames() {
    assertThat(Configuration.DEFAULT.planFor("a.md").fingerprint())
        .isEqualTo(plan("profile: news").fingerprint())
        .isNotEqualTo(plan("profile: strict").fingerprint());
    assertThat(plan("{}").grammarSettings().acceptsNames()).isTrue();
    assertThat(plan("profile: everything").grammarSettings().acceptsNames()).isFalse();
    assertThat(plan("{}").grammarSettings().mostSuggestions()).isEqualTo(5);
    assertThat(plan("profile: everything").grammarSettings().mostSuggestions())
        .isEqualTo(Integer.MAX_VALUE);
  }

  @Test
  void whatIsSetByNameBeatsTheProfileInEveryPart() {
    RulePlan plan =
        plan(
            "rules: {LT.ENGLISH_WORD_REPEAT_BEGINNING_RULE: error, LT.MORFOLOGIK_RULE_EN_US: error}");
    assertThat(level(plan, REPEAT, Part.BODY)).isEqualTo("error");
    assertThat(level(plan, TYPO, Part.QUOTE)).isEqualTo("error");
  }

  @Test
  void aWildcardWeighsWhatIsOnAndWakesNothing() {
    RulePlan louder = plan("rules: {\"LT.*\": error}");
    assertThat(level(louder, TYPO, Part.BODY)).isEqualTo("error");
    assertThat(level(louder, TYPO, Part.QUOTE)).isEqualTo("suggestion");
    assertThat(level(louder, REPEAT, Part.BODY)).isEqualTo("off");
    assertThat(level(plan("rules: {\"LT.*\": off}"), TYPO, Part.BODY)).isEqualTo("off");
  }

  @Test
  void whatIsOffEverywhereNeedNotRun() {
    assertThat(plan("{}").grammarSettings().silent().include(REPEAT)).isTrue();
    assertThat(plan("{}").grammarSettings().silent().include(STYLE)).isFalse();
    assertThat(plan("profile: everything").grammarSettings().silent().include(REPEAT)).isFalse();
    assertThat(
            plan("rules: {LT.ENGLISH_WORD_REPEAT_BEGINNING_RULE: suggestion}")
                .grammarSettings()
                .silent()
                .include(REPEAT))
        .isFalse();
  }

  /** Each of them would cost an engine. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{LT.ENGLISH_WORD_REPEAT_BEGINNING_RULE: off}",
        "{LT.GONNA: error}",
        "{LT.MORFOLOGIK_RULE_EN_US: warning}",
        "{LT.GONNA: off}",
        "{LT.*: error}"
      })
  void whatTheProfileHasOnOrTheUserHasOffTellsTheCheckerNothing(String rules) {
    assertThat(plan("rules: " + rules).grammarSettings()).isEqualTo(plan("{}").grammarSettings());
  }

  @Test
  void theRunBeatsTheFile() {
    Configuration configuration =
        ConfigReader.read("copyedit.yml", "profile: strict", Catalogs.SAMPLE);
    RunDefaults given = Copydesk.in(ProfileName.EVERYTHING);
    assertThat(configuration.plan(RunChoice.ALL, given, Catalogs.SAMPLE).profile())
        .isEqualTo(ProfileName.EVERYTHING);
    assertThat(configuration.plan(RunChoice.ALL, RunDefaults.NONE, Catalogs.SAMPLE).profile())
        .isEqualTo(ProfileName.STRICT);
  }

  @Test
  void refusesAProfileThatThereIsNot() {
    assertThatExceptionOfType(ConfigException.class)
        .isThrownBy(() -> plan("profile: newz"))
        .withMessageContaining(
            "copyedit.yml:1:10: unknown profile \"newz\". Did you mean \"news\"?")
        .withMessageContaining("It can be news, strict or everything.");
  }

  @ParameterizedTest
  @EnumSource(ProfileName.class)
  void namesWhatThereIs(ProfileName name) {
    Profile profile = ProfileReader.read(name);
    Set<String> ids = new HashSet<>(EnglishRules.ids());
    new NewsroomRules().rules().forEach(rule -> ids.add(rule.info().id().value()));
    assertThat(weights(profile).flatMap(weights -> weights.rules().keySet().stream()))
        .isSubsetOf(ids);
    assertThat(weights(profile).flatMap(weights -> weights.categories().keySet().stream()))
        .isSubsetOf(EnglishRules.categories());
  }

  private static Stream<Profile.Weights> weights(Profile profile) {
    return Stream.concat(Stream.of(profile.general()), profile.parts().values().stream());
  }

  @ParameterizedTest
  @EnumSource(ProfileName.class)
  void everyWeightSaysWhy(ProfileName name) {
    assertThat(
            weights(ProfileReader.read(name))
                .flatMap(
                    weights ->
                        Stream.of(
                                weights.all().stream(),
                                weights.categories().values().stream(),
                                weights.rules().values().stream())
                            .flatMap(stream -> stream)))
        .allSatisfy(weight -> assertThat(weight.reason()).endsWith("."));
  }
}
