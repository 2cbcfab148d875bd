package io.github.copyedit.rule.grammar;

import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Method;
import org.languagetool.Language;
import org.languagetool.tagging.BaseTagger;
import org.languagetool.tagging.WordTagger;
import org.languagetool.tagging.en.EnglishTagger;

/**
 * Gives English a tagger that remembers words, in the place of LanguageTool's own and with its
 * dictionaries. Where that is not as expected, it stays.
 */
final class FastTagging {

  private FastTagging() {}

  static void install(Language language) {
    try {
      if (language.getTagger().getClass() == EnglishTagger.class) {
        Method words = Opened.method(BaseTagger.class, "getWordTagger");
        language.setTagger(new RememberingTagger((WordTagger) words.invoke(language.getTagger())));
      }
    } catch (ReflectiveOperationException | InaccessibleObjectException | LinkageError e) {
      // Another language's LanguageTool has no such tagger, another version another one.
      return;
    }
  }
}
