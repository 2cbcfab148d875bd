package io.github.copyedit.rule.grammar;

import java.util.BitSet;
import java.util.List;
import morfologik.speller.Speller;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
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
  private final int distance;
  private final Speller forms;

  /**
   * @param plain answers everything but what to suggest
   * @param path of the language's dictionary, which LanguageTool's constructor wants to have; only
   *     the plain speller's own is used
   */
  NarrowedSpeller(MorfologikSpeller plain, String path, SpellerSeam seam, Lexicon lexicon)
      throws ReflectiveOperationException {
    super(path, seam.distance(plain));
    this.plain = plain;
    this.seam = seam;
    this.lexicon = lexicon;
    this.distance = seam.distance(plain);
    this.forms = new Speller(seam.dictionary(plain), distance);
  }

  @Override
  public List<WeightedSuggestion> getSuggestions(String word) {
    if (word.length() >= LONGEST_WORD) {
      return plain.getSuggestions(word);
    }
    List<String> searched = searched(word);
    if (!searched.stream().allMatch(form -> SimilarWords.canFind(form, distance))) {
      return plain.getSuggestions(word);
    }
    BitSet arcs = new BitSet(lexicon.size());
    searched.forEach(form -> SimilarWords.find(lexicon, distance, form, arcs));
    Dictionary narrowed = new Dictionary(new NarrowedAutomaton(lexicon, arcs), lexicon.metadata());
    return seam.speller(narrowed, distance).orElse(plain).getSuggestions(word);
  }

  private List<String> searched(String word) {
    String converted =
        DictionaryLookup.applyReplacements(word, lexicon.metadata().getInputConversionPairs());
    return forms.getAllReplacements(converted, 0, 0).stream().limit(MOST_FORMS).toList();
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
