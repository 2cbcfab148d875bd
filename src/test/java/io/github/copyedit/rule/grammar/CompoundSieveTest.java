package io.github.copyedit.rule.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copyedit.document.Block;
import io.github.copyedit.speed.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.junit.jupiter.api.Test;
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.AbstractCompoundRule;
import org.languagetool.rules.Rule;

/** Compares with LanguageTool's own rule. */
class CompoundSieveTest {

  /** One of the compounds in so many, and of LanguageTool's wrong sentences. */
  private static final int STEP = 7;

  private final JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode("en-US"));
  private final AbstractCompoundRule rule =
      (AbstractCompoundRule)
          tool.getAllRules().stream()
              .filter(AbstractCompoundRule.class::isInstance)
              .findFirst()
              .orElseThrow();
  private final SentenceSieve sieve = CompoundSieve.of(rule).orElseThrow();

  private static <T> Stream<T> some(List<T> all) {
    return IntStream.range(0, all.size()).filter(i -> i % STEP == 0).mapToObj(all::get);
  }

  /** In the spellings that the rule knows, and some with signs around them. */
  private Stream<String> compounds() {
    return some(rule.getCompoundRuleData().getIncorrectCompounds().stream().sorted().toList())
        .map(compound -> compound.replace("\\d+", "12"))
        .flatMap(
            compound ->
                Stream.of(
                    "They saw a " + compound + " there.",
                    StringUtils.capitalize(compound) + " it was.",
                    "“" + compound.replaceFirst(" ", "-") + "”, she said.",
                    "It is (" + compound.replace(" ", " - ") + ")/left.",
                    "From " + compound.replaceFirst(" ", " how well gone ") + " on."));
  }

  private static Stream<String> prose() {
    return Texts.documents(Path.of("seeds"), ".*\\.md").stream()
        .flatMap(document -> document.blocks().stream())
        .filter(Block::flows)
        .map(block -> block.prose().text());
  }

  @Test
  void leavesOutNoSentenceThatMatches() throws IOException {
    Stream<String> wrong = some(EnglishRules.examples()).map(EnglishRules.Example::text);
    List<String> lost = new ArrayList<>();
    int matched = 0;
    for (String text : Stream.of(compounds(), wrong, prose()).flatMap(texts -> texts).toList()) {
      for (String sentence : tool.sentenceTokenize(text)) {
        AnalyzedSentence analysis = tool.getAnalyzedSentence(sentence);
        boolean matches = rule.match(analysis).length > 0;
        matched += matches ? 1 : 0;
        if (matches && !sieve.mayMatch(analysis)) {
          lost.add(sentence);
        }
      }
    }

    assertThat(lost).isEmpty();
    assertThat(matched).isGreaterThan(1000);
  }

  @Test
  void leavesOutMostSentences() throws IOException {
    int left = 0;
    int all = 0;
    for (String text : prose().toList()) {
      for (String sentence : tool.sentenceTokenize(text)) {
        left += sieve.mayMatch(tool.getAnalyzedSentence(sentence)) ? 1 : 0;
        all++;
      }
    }

    assertThat(left).isLessThan(all / 3);
  }

  @Test
  void isForNoOtherRule() {
    List<Rule> others =
        tool.getAllRules().stream().filter(other -> other != rule).limit(20).toList();

    assertThat(others).noneMatch(other -> CompoundSieve.of(other).isPresent());
  }
}
