package io.github.copyedit.rule.grammar;

import java.util.List;
import org.languagetool.tagging.TaggedWord;
import org.languagetool.tagging.WordTagger;
import org.languagetool.tagging.en.EnglishTagger;

/** LanguageTool's {@code EnglishTagger}, which looks up a word once. */
final class RememberingTagger extends EnglishTagger {

  private static final int MOST_WORDS = 16_000;

  private final Memo<String, List<TaggedWord>> known;

  /**
   * @param words of the tagger that this one stands for
   */
  RememberingTagger(WordTagger words) {
    this.known = new Memo<>(MOST_WORDS, word -> List.copyOf(words.tag(word)));
  }

  /** Not read a second time. */
  @Override
  public List<String> getManualAdditionsFileNames() {
    return List.of();
  }

  /** As above. */
  @Override
  public List<String> getManualRemovalsFileNames() {
    return List.of();
  }

  @Override
  protected WordTagger getWordTagger() {
    return known::of;
  }
}
