package io.github.copyedit.rule.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.tagging.disambiguation.AbstractDisambiguator;
import org.languagetool.tagging.disambiguation.Disambiguator;
import org.languagetool.tagging.disambiguation.MultiWordChunker;
import org.languagetool.tagging.en.EnglishHybridDisambiguator;

/** Compares with LanguageTool's own, on its own lists of phrases and names. */
class EnglishDisambiguationTest {

  private static final List<String> LISTS = List.of("/en/multiwords.txt", "/spelling_global.txt");

  /** One entry in so many. */
  private static final int STEP = 7;

  private final Language english = Languages.getLanguageForShortCode("en-US");
  private final JLanguageTool tool = new JLanguageTool(english);

  @Test
  void tagsAndIgnoresWhatLanguageToolDoes() throws IOException {
    EnglishDisambiguation.install(english);
    Disambiguator fast = english.getDisambiguator();
    assertThat(fast).isInstanceOf(EnglishDisambiguation.class);
    Disambiguator plain = new EnglishHybridDisambiguator(english);
    int tagged = 0;
    for (String sentence : sentences()) {
      AnalyzedSentence raw = tool.getRawAnalyzedSentence(sentence);
      String before = raw.toString();
      AnalyzedSentence expected = plain.disambiguate(raw);

      AnalyzedSentence found = fast.disambiguate(tool.getRawAnalyzedSentence(sentence));

      assertThat(shown(found)).isEqualTo(shown(expected));
      assertThat(found).isEqualTo(expected);
      tagged += before.equals(expected.toString()) ? 0 : 1;
    }
    assertThat(tagged).isGreaterThan(500);
  }

  /** As those of other languages are made, which do otherwise with what they find. */
  private static final class Alike extends AbstractDisambiguator {

    private final MultiWordChunker chunker =
        MultiWordChunker.getInstance("/en/multiwords.txt", true, true, false);
    private final MultiWordChunker chunkerGlobal =
        MultiWordChunker.getInstance(
            "/spelling_global.txt", true, true, false, MultiWordChunker.tagForNotAddingTags);
    private final Disambiguator disambiguator = this;

    @Override
    public AnalyzedSentence disambiguate(AnalyzedSentence sentence) throws IOException {
      return disambiguator == this
          ? sentence
          : chunkerGlobal.disambiguate(chunker.disambiguate(sentence));
    }

    @Override
    public AnalyzedSentence disambiguate(
        AnalyzedSentence sentence, JLanguageTool.CheckCancelledCallback cancelled) {
      return sentence;
    }
  }

  @Test
  void leavesAnotherAlone() {
    Language language = Languages.getLanguageForShortCode("en-ZA");
    Disambiguator before = language.getDisambiguator();
    try {
      Alike alike = new Alike();
      language.setDisambiguator(alike);

      EnglishDisambiguation.install(language);

      assertThat(language.getDisambiguator()).isSameAs(alike);
    } finally {
      language.setDisambiguator(before);
    }
  }

  /** In several places and cases, with two blanks, and one next to another. */
  private static List<String> sentences() {
    List<String> entries = LISTS.stream().flatMap(EnglishDisambiguationTest::entries).toList();
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i + 1 < entries.size(); i += STEP) {
      String entry = entries.get(i);
      String next = entries.get(i + 1);
      sentences.add(entry + " is here, " + entry.toUpperCase() + " (" + entry + ") too.");
      sentences.add("We saw " + entry.replace(" ", "  ") + " " + next + "’s " + entry + "-" + next);
    }
    return sentences;
  }

  private static Stream<String> entries(String list) {
    return JLanguageTool.getDataBroker().getFromResourceDirAsLines(list).stream()
        .map(line -> line.replaceFirst("[\t#].*", "").trim())
        .filter(entry -> !entry.isEmpty());
  }

  private static List<String> shown(AnalyzedSentence sentence) {
    return Stream.of(sentence.getTokens())
        .map(token -> token + " " + token.isIgnoredBySpeller())
        .toList();
  }
}
