package io.github.copyedit.rule.grammar;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.tagging.disambiguation.AbstractDisambiguator;
import org.languagetool.tagging.disambiguation.Disambiguator;
import org.languagetool.tagging.disambiguation.MultiWordChunker;

/**
 * Does what LanguageTool's {@code EnglishHybridDisambiguator} does, in its order: names that the
 * spelling rule ignores, phrases that are tagged as one, and rules. The first two change nothing in
 * most sentences.
 */
final class EnglishDisambiguation extends AbstractDisambiguator {

  private final MultiWords names;
  private final MultiWords phrases;
  private final MultiWordChunker chunker;
  private final Disambiguator rules;

  private EnglishDisambiguation(
      MultiWords names, MultiWords phrases, MultiWordChunker chunker, Disambiguator rules) {
    this.names = names;
    this.phrases = phrases;
    this.chunker = chunker;
    this.rules = rules;
  }

  /**
   * Puts one in the place of LanguageTool's own, with its parts. Where these are not as expected,
   * all stays as it is.
   */
  static void install(Language language) {
    try {
      Disambiguator whole = language.getDisambiguator();
      MultiWordChunker chunker = part(MultiWordChunker.class, "chunker", whole);
      MultiWords names = MultiWords.of(part(MultiWordChunker.class, "chunkerGlobal", whole));
      if (names.areAll(MultiWordChunker.tagForNotAddingTags)) {
        Disambiguator rules = part(Disambiguator.class, "disambiguator", whole);
        language.setDisambiguator(
            new EnglishDisambiguation(names, MultiWords.of(chunker), chunker, rules));
      }
    } catch (ReflectiveOperationException | InaccessibleObjectException | ClassCastException e) {
      // LanguageTool's own finds the same.
      return;
    }
  }

  private static <T> T part(Class<T> type, String name, Disambiguator whole)
      throws ReflectiveOperationException {
    Field field = whole.getClass().getDeclaredField(name);
    field.setAccessible(true);
    return type.cast(field.get(whole));
  }

  @Override
  public AnalyzedSentence disambiguate(AnalyzedSentence sentence) throws IOException {
    return disambiguate(sentence, null);
  }

  @Override
  public AnalyzedSentence disambiguate(
      AnalyzedSentence sentence, JLanguageTool.CheckCancelledCallback cancelled)
      throws IOException {
    AnalyzedTokenReadings[] tokens = sentence.getTokens();
    names.find(
        tokens,
        (first, last) -> {
          for (int i = first; i <= last; i++) {
            tokens[i].ignoreSpelling();
          }
        });
    AnalyzedSentence tagged =
        phrases.standIn(tokens) ? chunker.disambiguate(sentence, cancelled) : sentence;
    return rules.disambiguate(tagged, cancelled);
  }
}
