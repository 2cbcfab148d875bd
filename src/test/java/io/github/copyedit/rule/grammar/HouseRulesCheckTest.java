package io.github.copyedit.rule.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.copyedit.rule.Deadline;
import io.github.copyedit.rule.GrammarChecker.Match;
import io.github.copyedit.rule.GrammarOptionException;
import io.github.copyedit.rule.GrammarOptions;
import io.github.copyedit.rule.GrammarSettings;
import io.github.copyedit.rule.HouseRules;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The house's own rules, with LanguageTool. */
@Timeout(120)
class HouseRulesCheckTest {

  private static final LanguageToolChecker CHECKER = new LanguageToolChecker(Locale.US, 2);

  private static final String RULES =
      """
      <rules lang="en">
        <category id="STYLE" name="House style">
          <rule id="HOUSE_UTILIZE" name="utilize.">
            <antipattern><token>to</token><token>utilize</token></antipattern>
            <pattern><token inflected="yes">utilize</token></pattern>
            <message>Write <suggestion><match no="1" postag=".*" postag_regexp="yes">use</match></suggestion>.</message>
            <example correction="uses">She <marker>utilizes</marker> it.</example>
            <example>She is going to utilize it.</example>
          </rule>
          <rulegroup id="HOUSE_NUMBERS" name="Figures">
            <rule>
              <pattern><or><token>eleven</token><token>twelve</token></or><token postag="NNS"/></pattern>
              <message>Write a figure.</message>
              <example correction="">We saw <marker>twelve dogs</marker>.</example>
            </rule>
            <rule>
              <regexp>(\\d) thousand</regexp>
              <message>Write <suggestion>\\1,000</suggestion>.</message>
              <example correction="7,000">He paid <marker>7 thousand</marker> dollars.</example>
            </rule>
          </rulegroup>
          <rule id="HOUSE_PICKY" name="very" tags="picky">
            <pattern><token>very</token></pattern>
            <message>Cut it.</message>
            <example correction="">A <marker>very</marker> good day.</example>
          </rule>
          <rule id="HOUSE_AGAIN" name="however" min_prev_matches="1" distance_tokens="60">
            <pattern><token>however</token></pattern>
            <message>Again.</message>
            <example>However, it rained.</example>
          </rule>
        </category>
      </rules>
      """;

  @AfterAll
  static void close() {
    CHECKER.close();
  }

  private static GrammarSettings with(boolean picky, HouseRules... rules) {
    return GrammarSettings.PLAIN.with(new GrammarOptions(picky, List.of(rules), Optional.empty()));
  }

  private static List<Match> check(String text, GrammarSettings settings) {
    return CHECKER.check(text, Locale.US, settings, Deadline.none());
  }

  private static HouseRules english(String xml) {
    return new HouseRules("house.xml", Locale.ENGLISH, xml);
  }

  private static List<String> found(String text, GrammarSettings settings) {
    return check(text, settings).stream()
        .map(
            match ->
                "%s %s %s %s"
                    .formatted(
                        match.info().id(),
                        match.info().category(),
                        match.span().of(text),
                        match.suggestions()))
        .toList();
  }

  @Test
  void theyFindWhatTheySay() {
    GrammarSettings settings = with(false, english(RULES));
    assertThat(found("It rained. They utilized twelve dogs to utilize 3 thousand.", settings))
        .containsExactly(
            "LT.HOUSE_UTILIZE house utilized [used]",
            "LT.HOUSE_NUMBERS house twelve dogs []",
            "LT.HOUSE_NUMBERS house 3 thousand [3,000]");
    assertThat(found("They utilized twelve dogs.", GrammarSettings.PLAIN)).isEmpty();
    assertThat(check("They utilize it.", settings).get(0).info().summary()).isEqualTo("utilize");
    assertThat(check("They utilize it.", settings).get(0).message()).isEqualTo("Write “use”.");
  }

  @Test
  void theyBeatLanguageToolsOwnAndItFindsTheRest() {
    String rule =
        """
        <rules lang="en"><category id="HOUSE" name="House"><rule id="HOUSE_RECIEVE" name="recieve">
        <pattern><token>recieve</token></pattern><message>Not our word.</message>
        <example correction="">We <marker>recieve</marker> it.</example></rule></category></rules>
        """;
    assertThat(found("We recieve it. She go home.", with(false, english(rule))))
        .containsExactly(
            "LT.HOUSE_RECIEVE house recieve []", "LT.HE_VERB_AGR grammar go [goes, went]");
  }

  @Test
  void theyAreForTheirLanguageAlone() {
    HouseRules british = new HouseRules("house.xml", Locale.UK, RULES);
    assertThat(found("They utilize it.", with(false, british))).isEmpty();
    assertThat(CHECKER.check("They utilize it.", Locale.UK, with(false, british), Deadline.none()))
        .hasSize(1);
  }

  @Test
  void pickyRulesRunAtThePickyLevel() {
    String text = "It was a very good day. However, it rained. However, we went.";
    assertThat(found(text, with(false, english(RULES))))
        .containsExactly("LT.HOUSE_AGAIN house However []");
    assertThat(found(text, with(true, english(RULES))))
        .containsExactly("LT.HOUSE_PICKY house very []", "LT.HOUSE_AGAIN house However []");
    String picky = "He twittered on Twitter about the 5 - 3 win.";
    assertThat(found(picky, with(true)))
        .hasSizeGreaterThan(found(picky, GrammarSettings.PLAIN).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "inflected= | inflectedd= | 5 | LanguageTool does not take this: Attribute 'inflectedd' is not allowed to appear in element 'token'.",
        "<antipattern> | <antipatern> | 4 | LanguageTool does not take this: Invalid content was found starting with element 'antipatern'.",
        "id=\"HOUSE_UTILIZE\" | id=\"HE_VERB_AGR\" | 3 | LanguageTool has a rule HE_VERB_AGR of its own.",
        "<marker>utilizes</marker> | <marker>makes</marker> | 3 | the rule HOUSE_UTILIZE finds nothing in its example “She <marker>makes</marker> it.”.",
        "She <marker>utilizes</marker> | <marker>She</marker> utilizes | 3 | the rule HOUSE_UTILIZE finds other words than the marked ones in its example",
        "correction=\"uses\" | correction=\"used\" | 3 | the rule HOUSE_UTILIZE suggests “uses” instead of “used” for its example",
        "going to utilize | going to be utilized | 3 | the rule HOUSE_UTILIZE finds something in its example of good copy",
        ">7 thousand< | >seven thousand< | 10 | the rule HOUSE_NUMBERS finds nothing in its example",
        "<marker>twelve dogs</marker> | <marker>ten dogs</marker> | 11 | the rule HOUSE_NUMBERS finds nothing in its example",
        "<token>eleven< | <token regexp=\"yes\">(?iu)\\p{Lu}x< | 10 | LanguageTool can't load the rules: Contradicting regex",
      })
  void saysWhatIsWrongAndWhere(String row) {
    String[] cells = row.split("\\|");
    String xml = RULES.replace(cells[0].strip(), cells[1].strip());
    assertThat(xml).isNotEqualTo(RULES);
    for (int i = 0; i < 2; i++) {
      GrammarOptionException wrong =
          catchThrowableOfType(
              GrammarOptionException.class,
              () -> check("They utilize it.", with(false, english(xml))));
      assertThat(wrong).hasMessageStartingWith(cells[3].strip());
      assertThat(wrong.line()).isEqualTo(Integer.parseInt(cells[2].strip()));
      assertThat(wrong.file()).isEqualTo("house.xml");
    }
  }

  @Test
  void aRuleThatTakesForEverIsWrong() {
    String xml =
        RULES.replace("(\\d) thousand", "(a|aa)+\\1[bc]").replace("7 thousand", "a".repeat(60));
    GrammarOptionException wrong =
        catchThrowableOfType(
            GrammarOptionException.class,
            () -> check("They utilize it.", with(false, english(xml))));
    assertThat(wrong).hasMessage("the rule HOUSE_NUMBERS takes too long with its examples.");
    assertThat(wrong.line()).isEqualTo(10);
  }
}
