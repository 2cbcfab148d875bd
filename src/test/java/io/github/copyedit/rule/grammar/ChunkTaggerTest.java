package io.github.copyedit.rule.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.chunking.ChunkTag;
import org.languagetool.chunking.Chunker;
import org.languagetool.chunking.EnglishChunker;

/** Compares with LanguageTool's own chunker. */
class ChunkTaggerTest {

  /** One of LanguageTool's wrong sentences in so many. */
  private static final int STEP = 7;

  /** What the tokenizers split differently, and what is not to be seen. */
  private static final List<String> ODD =
      List.of(
          "",
          " ",
          "A\u00A0B and\u00A0 \u00A0c went.",
          "He doesn’t, can't and won’t go to the U.S., Dr. Who’s or St. John's (e.g. 1.5%).",
          "\uFEFFThe ed\uFEFFitor and the \uFEFF\uFEFF readers\uFEFF went \uFEFF home.",
          "Zero\u200Bwidth soft\u00ADhyphen — dash/slash…“quoted”!!! http://example.org/a?b=c#d",
          "Ärger über Öl in 東京都 and 😀😀 it went\tin\nlines\r\n.",
          "a.b.c.d@example.org's $5,000.00-a-year l'été 'tis");

  private final Language english = Languages.getLanguageForShortCode("en-AU");
  private final Chunker plain = new EnglishChunker();

  private Chunker chunker() {
    FastChunking.install(english);
    Chunker chunker = english.getChunker();
    assertThat(chunker).isInstanceOf(ChunkTagger.class);
    return chunker;
  }

  private List<AnalyzedTokenReadings> tagged(String text) throws IOException {
    return english.getTagger().tag(english.getWordTokenizer().tokenize(text));
  }

  private static List<List<ChunkTag>> chunks(List<AnalyzedTokenReadings> tokens) {
    return tokens.stream().map(AnalyzedTokenReadings::getChunkTags).toList();
  }

  private static Stream<String> texts() {
    List<String> wrong = EnglishRules.examples().stream().map(EnglishRules.Example::text).toList();
    return Stream.concat(
        ODD.stream(),
        IntStream.range(0, wrong.size()).filter(i -> i % STEP == 0).mapToObj(wrong::get));
  }

  @Test
  void givesTheSameTags() throws IOException {
    Chunker chunker = chunker();
    List<String> different = new ArrayList<>();
    int tags = 0;
    for (String text : texts().toList()) {
      List<AnalyzedTokenReadings> expected = tagged(text);
      List<AnalyzedTokenReadings> found = tagged(text);
      plain.addChunkTags(expected);

      chunker.addChunkTags(found);

      tags += chunks(found).stream().mapToInt(List::size).sum();
      if (!chunks(found).equals(chunks(expected))) {
        different.add(text);
      }
    }

    assertThat(different).isEmpty();
    assertThat(tags).isGreaterThan(10_000);
  }

  @Test
  void isPutInItsPlaceOnce() {
    assertThat(chunker()).isSameAs(chunker());
  }
}
