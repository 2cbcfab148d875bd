package io.github.copyedit.rule.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import morfologik.stemming.Dictionary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.UserConfig;
import org.languagetool.rules.spelling.morfologik.MorfologikMultiSpeller;

/** Compares with the dictionaries that LanguageTool makes. */
class WordListsTest {

  @ParameterizedTest
  @ValueSource(strings = {"en-US", "en-GB"})
  void areTheDictionariesThatLanguageToolMakes(String code) throws Exception {
    Language language = Languages.getLanguageForShortCode(code);
    Map<String, Dictionary> known = known();
    Map<String, Dictionary> before = new HashMap<>(known);
    try {
      forget();
      tool(language).check("Warm.");
      Map<String, Dictionary> plain = new HashMap<>(known);
      forget();

      WordLists.prepare(tool(language).getAllRules(), language);

      assertThat(known).isNotEmpty();
      assertThat(known.keySet()).isEqualTo(plain.keySet());
      for (String name : known.keySet()) {
        assertThat(known.get(name).metadata.getAttributes())
            .isEqualTo(plain.get(name).metadata.getAttributes());
        assertThat(arcs(known.get(name))).hasSizeGreaterThan(1000).isEqualTo(arcs(plain.get(name)));
      }
      Map<String, Dictionary> made = new HashMap<>(known);
      tool(language).check("Warm.");
      assertThat(known).as("LanguageTool made none of its own").isEqualTo(made);
    } finally {
      known.clear();
      known.putAll(before);
    }
  }

  private static JLanguageTool tool(Language language) {
    JLanguageTool.useCustomPasswordAuthenticator(false);
    return new JLanguageTool(language, null, new UserConfig());
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Dictionary> known() throws ReflectiveOperationException {
    Field field = MorfologikMultiSpeller.class.getDeclaredField("dicPathToDict");
    field.setAccessible(true);
    return (Map<String, Dictionary>) field.get(null);
  }

  /** The words read and the dictionaries made of them. */
  private static void forget() throws ReflectiveOperationException {
    known().clear();
    Field field = MorfologikMultiSpeller.class.getDeclaredField("dictCache");
    field.setAccessible(true);
    field.getType().getMethod("invalidateAll").invoke(field.get(null));
  }

  /** In the order of the automaton, which is that of suggestions. */
  private static List<String> arcs(Dictionary dictionary) {
    Lexicon lexicon = new Lexicon(dictionary);
    List<String> arcs = new ArrayList<>();
    for (int arc = 1; arc < lexicon.size(); arc++) {
      arcs.add(
          "%d %d %b %b"
              .formatted(
                  lexicon.label(arc),
                  lexicon.target(arc),
                  lexicon.isFinal(arc),
                  lexicon.isLast(arc)));
    }
    return arcs;
  }
}
