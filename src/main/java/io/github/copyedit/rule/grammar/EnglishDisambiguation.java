package io.github.copyedit.rule.grammar;

import java.io.IOException;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Method;
import java.util.Set;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.tagging.disambiguation.AbstractDisambiguator;
import org.languagetool.tagging.disambiguation.Disambiguator;
import org.languagetool.tagging.disambiguation.MultiWordChunker;
import org.languagetool.tagging.en.EnglishHybridDisambiguator;

/**
 * Does what LanguageTool's {@code EnglishHybridDisambiguator} does, in its order: names that the
 * spelling rule ignores, phrases that are tagged as one, and rules. The first two change nothing in
 * most sentences.
 */
final class EnglishDisambiguation extends AbstractDisambiguator {

  /** The chunker gives it only to words that have no tag. */
  private static final String LOW_PRIORITY = "NPCN000";

  /** As the chunker signs its readings. */
  private static final String SOURCE = "MULTIWORD_CHUNKER";

  private final MultiWords names;
  private final MultiWords phrases;
  private final Tags tags;
  private final Disambiguator rules;

  private EnglishDisambiguation(
      MultiWords names, MultiWords phrases, Tags tags, Disambiguator rules) {
    this.names = names;
    this.phrases = phrases;
    this.tags = tags;
    this.rules = rules;
  }

  /**
   * What the chunker does with tokens that were tagged: each of a phrase gets the tag of the whole.
   */
  private record Tags(MultiWordChunker chunker, Method settle) {

    static Tags of(MultiWordChunker chunker) throws ReflectiveOperationException {
      Method settle =
          Opened.method(
              MultiWordChunker.class, "removePreviousTags", AnalyzedTokenReadings[].class);
      return new Tags(chunker, settle);
    }

    AnalyzedTokenReadings[] settle(AnalyzedTokenReadings[] tokens) {
      try {
        return (AnalyzedTokenReadings[]) settle.invoke(chunker, (Object) tokens);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("LanguageTool can't tag a phrase", e);
      }
    }
  }

  /**
   * Puts one in the place of LanguageTool's own, with its parts. Where these are not as expected,
   * all stays as it is.
   */
  static void install(Language language) {
    try {
      Disambiguator whole = language.getDisambiguator();
      if (whole.getClass() != EnglishHybridDisambiguator.class) {
        // Other languages' are made alike and do otherwise.
        return;
      }
      MultiWordChunker chunker = part(MultiWordChunker.class, "chunker", whole);
      MultiWords names = MultiWords.of(part(MultiWordChunker.class, "chunkerGlobal", whole));
      MultiWords phrases = MultiWords.of(chunker);
      if (names.tags().equals(Set.of(MultiWordChunker.tagForNotAddingTags))
          && !phrases.tags().contains(LOW_PRIORITY)
          && !phrases.tags().contains(MultiWordChunker.tagForNotAddingTags)) {
        Disambiguator rules = part(Disambiguator.class, "disambiguator", whole);
        language.setDisambiguator(
            new EnglishDisambiguation(names, phrases, Tags.of(chunker), rules));
      }
    } catch (ReflectiveOperationException
        | InaccessibleObjectException
        | ClassCastException
        | LinkageError e) {
      // LanguageTool's own finds the same; and without English there is none.
      return;
    }
  }

  private static <T> T part(Class<T> type, String name, Disambiguator whole)
      throws ReflectiveOperationException {
    return type.cast(Opened.field(whole.getClass(), name).get(whole));
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
    names.find(tokens, (first, last, name) -> ignore(first, last, tokens));
    boolean[] found = {false};
    phrases.find(
        tokens,
        (first, last, phrase) -> {
          found[0] = true;
          tag(first, last, phrase, tokens);
          ignore(first, last, tokens);
        });
    AnalyzedSentence tagged = found[0] ? new AnalyzedSentence(tags.settle(tokens)) : sentence;
    return rules.disambiguate(tagged, cancelled);
  }

  private static void ignore(int first, int last, AnalyzedTokenReadings[] tokens) {
    for (int i = first; i <= last; i++) {
      tokens[i].ignoreSpelling();
    }
  }

  /** The ends of a phrase have its tag in brackets, until all phrases have been found. */
  private static void tag(
      int first, int last, AnalyzedToken phrase, AnalyzedTokenReadings[] tokens) {
    String tag = phrase.getPOSTag();
    if (first == last) {
      add(tag, phrase, tokens[first]);
    } else {
      add("<" + tag + ">", phrase, tokens[first]);
      add("</" + tag + ">", phrase, tokens[last]);
    }
  }

  private static void add(String tag, AnalyzedToken phrase, AnalyzedTokenReadings token) {
    token.addReading(new AnalyzedToken(token.getToken(), tag, phrase.getLemma()), SOURCE);
  }
}
