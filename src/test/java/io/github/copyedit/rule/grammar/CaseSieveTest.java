package io.github.copyedit.rule.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.AbstractSpecificCaseRule;
import org.languagetool.rules.Rule;

/** Compares with LanguageTool's own rule. */
class CaseSieveTest {

  private final JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode("en-US"));
  private final AbstractSpecificCaseRule rule =
      (AbstractSpecificCaseRule)
          tool.getAllRules().stream()
              .filter(AbstractSpecificCaseRule.class::isInstance)
              .findFirst()
              .orElseThrow();
  private final SentenceSieve sieve = CaseSieve.of(rule).orElseThrow();

  /** Of the rule's list, in other cases and with others' words around them. */
  private Stream<String> phrases() {
    return JLanguageTool.getDataBroker().getFromResourceDirAsLines(rule.getPhrasesPath()).stream()
        .map(line -> line.replaceFirst("#.*", "").trim())
        .filter(phrase -> !phrase.isEmpty())
        .flatMap(
            phrase ->
                Stream.of(
                    "They saw " + phrase.toLowerCase(Locale.ROOT) + " there.",
                    phrase.toLowerCase(Locale.ROOT) + " it was",
                    "“" + phrase + "”, new " + phrase.toUpperCase(Locale.ROOT)));
  }

  @Test
  void leavesOutNoSentenceThatMatches() throws IOException {
    List<String> lost = new ArrayList<>();
    int matched = 0;
    for (String text : phrases().toList()) {
      AnalyzedSentence analysis = tool.getRawAnalyzedSentence(text);
      boolean matches = rule.match(analysis).length > 0;
      matched += matches ? 1 : 0;
      if (matches && !sieve.mayMatch(analysis)) {
        lost.add(text);
      }
    }

    assertThat(lost).isEmpty();
    assertThat(matched).isGreaterThan(5000);
  }

  @Test
  void leavesOutMostSentences() throws IOException {
    long left = 0;
    List<String> texts = EnglishRules.examples().stream().map(EnglishRules.Example::text).toList();
    for (String text : texts) {
      left += sieve.mayMatch(tool.getRawAnalyzedSentence(text)) ? 1 : 0;
    }

    assertThat(left).isLessThan(texts.size() / 5);
  }

  @Test
  void isForNoOtherRule() {
    List<Rule> others =
        tool.getAllRules().stream().filter(other -> other != rule).limit(20).toList();

    assertThat(others).noneMatch(other -> CaseSieve.of(other).isPresent());
  }
}
