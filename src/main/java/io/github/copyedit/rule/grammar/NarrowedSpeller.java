package io.github.copyedit.rule.grammar;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import morfologik.speller.Speller;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.DictionaryMetadata;
import org.languagetool.rules.spelling.morfologik.MorfologikSpeller;
import org.languagetool.rules.spelling.morfologik.WeightedSuggestion;

/**
 * A speller of LanguageTool that makes its suggestions out of as much of its dictionary as can hold
 * some. They are the same, in the same order, as LanguageTool's own code finds and orders them.
 */
final class NarrowedSpeller extends MorfologikSpeller {

  /** Of longer words LanguageTool looks for no similar ones. */
  private static final int LONGEST_WORD = 50;

  /** The library looks at no more of the forms that pairs of letters make of a word. */
  private static final int MOST_FORMS = 15;

  private final MorfologikSpeller plain;
  private final SpellerSeam seam;
  private final Lexicon lexicon;
  private final SuggestionMemory memory;
  private final int distance;
  private final Speller forms;

  /**
   * @param plain answers everything but what to suggest
   * @param path of the language's dictionary, which LanguageTool's constructor wants to have; only
   *     the plain speller's own is used
   * @param memory of the dictionary
   */
  NarrowedSpeller(
      MorfologikSpeller plain,
      String path,
      SpellerSeam seam,
      Lexicon lexicon,
      SuggestionMemory memory)
      throws ReflectiveOperationException {
    super(path, seam.distance(plain));
    this.plain = plain;
    this.seam = seam;
    this.lexicon = lexicon;
    this.memory = memory;
    this.distance = seam.distance(plain);
    this.forms = new Speller(seam.dictionary(plain), distance);
  }

  @Override
  public List<WeightedSuggestion> getSuggestions(String word) {
    return memory.of(word, distance, () -> find(word));
  }

  private List<WeightedSuggestion> find(String word) {
    return narrow(lexicon, forms, distance, word)
        .flatMap(narrowed -> seam.speller(narrowed, distance))
        .orElse(plain)
        .getSuggestions(word);
  }

  /**
   * What of the dictionary the words similar to this one need; empty when that can't be said.
   *
   * @param forms knows what the dictionary's pairs of letters make of a word
   */
  static Optional<Dictionary> narrow(Lexicon lexicon, Speller forms, int distance, String word) {
    DictionaryMetadata metadata = lexicon.metadata();
    String converted = DictionaryLookup.applyReplacements(word, metadata.getInputConversionPairs());
    if (converted.length() >= LONGEST_WORD) {
      return Optional.empty();
    }
    BitSet arcs = new BitSet(lexicon.size());
    List<String> searched = forms.getAllReplacements(converted, 0, 0);
    for (String form : searched.subList(0, Math.min(searched.size(), MOST_FORMS))) {
      if (!SimilarWords.canFind(form, distance)) {
        return Optional.empty();
      }
      SimilarWords.find(lexicon, distance, form, arcs);
    }
    return Optional.of(new Dictionary(new NarrowedAutomaton(lexicon, arcs), metadata));
  }

  @Override
  public boolean isMisspelled(String word) {
    return plain.isMisspelled(word);
  }

  @Override
  public List<String> findReplacements(String word) {
    return plain.findReplacements(word);
  }

  @Override
  public List<String> findSimilarWords(String word) {
    return plain.findSimilarWords(word);
  }

  @Override
  @Deprecated
  public Speller getSpeller() {
    return plain.getSpeller();
  }

  @Override
  public boolean convertsCase() {
    return plain.convertsCase();
  }

  @Override
  public int getFrequency(String word) {
    return plain.getFrequency(word);
  }
}
