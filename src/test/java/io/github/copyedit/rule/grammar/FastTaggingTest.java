package io.github.copyedit.rule.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.tagging.Tagger;
import org.languagetool.tagging.en.EnglishTagger;

/** Compares with LanguageTool's own tagger. */
class FastTaggingTest {

  private final Language english = Languages.getLanguageForShortCode("en-NZ");

  private Tagger tagger() {
    FastTagging.install(english);
    return english.getTagger();
  }

  /** Those that LanguageTool's lists add or take away, and those of its wrong sentences. */
  private static Set<String> words() {
    Stream<String> listed =
        Stream.of("/en/added.txt", "/en/removed.txt")
            .flatMap(list -> JLanguageTool.getDataBroker().getFromResourceDirAsLines(list).stream())
            .map(line -> line.replaceFirst("[\t#].*", ""));
    Stream<String> written =
        EnglishRules.examples().stream().flatMap(example -> Stream.of(example.text().split(" ")));
    return Stream.concat(listed, written).collect(Collectors.toSet());
  }

  @Test
  void givesTheSameReadingsTheFirstTimeAndLater() throws IOException {
    Tagger tagger = tagger();
    assertThat(tagger).isInstanceOf(RememberingTagger.class);
    List<String> words = new ArrayList<>();
    for (String word : words()) {
      words.addAll(List.of(word, word.toUpperCase(Locale.ROOT), word.toLowerCase(Locale.ROOT)));
    }
    List<AnalyzedTokenReadings> expected = EnglishTagger.INSTANCE.tag(words);

    assertThat(words).hasSizeGreaterThan(16_000);
    assertThat(shown(tagger.tag(words))).isEqualTo(shown(expected));
    assertThat(shown(tagger.tag(words))).isEqualTo(shown(expected));
  }

  private static List<String> shown(List<AnalyzedTokenReadings> tokens) {
    return tokens.stream()
        .map(token -> token + " " + token.getStartPos() + " " + token.hasTypographicApostrophe())
        .toList();
  }

  @Test
  void isPutInItsPlaceOnce() {
    assertThat(tagger()).isSameAs(tagger());
  }
}
