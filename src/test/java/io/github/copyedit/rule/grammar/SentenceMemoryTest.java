package io.github.copyedit.rule.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copyedit.rule.GrammarSettings;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.Languages;

class SentenceMemoryTest {

  private static final LoadedLanguage ENGLISH =
      LoadedLanguage.of(Languages.getLanguageForShortCode("en-US"), List.of());

  private final SentenceMemory memory = new SentenceMemory(10);

  private static AnalyzedSentence analysis() {
    return new AnalyzedSentence(new AnalyzedTokenReadings[0]);
  }

  @Test
  void forgetsWhatWasNotAskedForLately() {
    SentenceMemory.Part part = memory.of(ENGLISH, GrammarSettings.PLAIN);
    part.add("one.", analysis());
    part.add("two.", analysis());
    assertThat(part.analysis("one.")).isPresent();

    part.add("six.", analysis());

    assertThat(part.analysis("one.")).isPresent();
    assertThat(part.analysis("two.")).isEmpty();
    assertThat(part.analysis("six.")).isPresent();
    part.add("longer than all.", analysis());
    assertThat(part.analysis("longer than all.")).isEmpty();
  }

  @Test
  void aDictionaryHasItsOwn() {
    memory.of(ENGLISH, GrammarSettings.PLAIN).add("one.", analysis());

    assertThat(memory.of(ENGLISH, GrammarSettings.withWords(Set.of("one"))).analysis("one."))
        .isEmpty();
    assertThat(memory.of(ENGLISH, GrammarSettings.PLAIN).analysis("one.")).isPresent();
  }

  @Test
  void knowsWhatWasFoundInThatVeryAnalysis() {
    SentenceMemory.Part part = memory.of(ENGLISH, GrammarSettings.PLAIN);
    AnalyzedSentence first = analysis();
    part.add("one.", first);
    assertThat(part.matches("one.", first)).isEmpty();

    part.add("one.", analysis(), List.of());
    assertThat(part.matches("one.", first)).isEmpty();
    part.add("one.", first, List.of());

    assertThat(part.matches("one.", first)).isPresent();
    assertThat(part.matches("one.", analysis())).isEmpty();
  }
}
