package io.github.copyedit.rule.grammar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import morfologik.fsa.builders.FSABuilder;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryMetadata;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.broker.ResourceDataBroker;
import org.languagetool.rules.Rule;
import org.languagetool.rules.spelling.morfologik.MorfologikMultiSpeller;
import org.languagetool.rules.spelling.morfologik.MorfologikSpellerRule;

/**
 * The word lists of LanguageTool's spelling rules as dictionaries. At each start LanguageTool packs
 * the one that it has just built, and unpacks it: a second of which it needs nothing. Here the
 * words come from LanguageTool's own reading of its lists, and the dictionary is left as it was
 * built, where LanguageTool looks for one that is ready.
 */
final class WordLists {

  private static final String BINARY = ".dict";
  private static final String METADATA = ".info";

  private WordLists() {}

  /**
   * Makes those that are not there yet. Where LanguageTool is not as expected, it makes its own at
   * its first check. LanguageTool's maps of them are not safe for threads: to be called where no
   * other thread checks a first text.
   */
  static void prepare(List<Rule> rules, Language language) {
    for (Rule rule : rules) {
      if (rule instanceof MorfologikSpellerRule spelling) {
        try {
          prepare(spelling, language);
        } catch (ReflectiveOperationException
            | InaccessibleObjectException
            | ClassCastException
            | IOException e) {
          return;
        }
      }
    }
  }

  private static void prepare(MorfologikSpellerRule rule, Language language)
      throws ReflectiveOperationException, IOException {
    List<String> paths =
        Stream.concat(
                Stream.ofNullable(rule.getSpellingFileName()),
                rule.getAdditionalSpellingFileNames().stream())
            .filter(resources()::resourceExists)
            .toList();
    String metadata = rule.getFileName().replace(BINARY, METADATA);
    Map<String, Dictionary> known = known();
    String name = new ArrayList<>(paths) + "|" + metadata;
    if (paths.isEmpty() || known.containsKey(name) || !resources().resourceExists(metadata)) {
      return;
    }
    List<byte[]> words = words(paths, rule.getLanguageVariantSpellingFileName(), language);
    if (words.isEmpty()) {
      return;
    }
    words.sort(FSABuilder.LEXICAL_ORDERING);
    try (InputStream in = resources().getFromResourceDirAsStream(metadata)) {
      known.put(name, new Dictionary(FSABuilder.build(words), DictionaryMetadata.read(in)));
    }
  }

  private static ResourceDataBroker resources() {
    return JLanguageTool.getDataBroker();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Dictionary> known() throws ReflectiveOperationException {
    return (Map<String, Dictionary>)
        Opened.field(MorfologikMultiSpeller.class, "dicPathToDict").get(null);
  }

  /** As LanguageTool reads them, and remembers them. */
  @SuppressWarnings("unchecked")
  private static List<byte[]> words(List<String> paths, String variantPath, Language language)
      throws ReflectiveOperationException, IOException {
    Class<?> type =
        Class.forName(
            MorfologikMultiSpeller.class.getName() + "$BufferedReaderWithSource",
            true,
            MorfologikMultiSpeller.class.getClassLoader());
    Constructor<?> constructor =
        Opened.opened(
            type.getDeclaredConstructor(
                BufferedReader.class,
                String.class,
                BufferedReader.class,
                String.class,
                Language.class));
    Field cache = Opened.field(MorfologikMultiSpeller.class, "dictCache");
    Method get = cache.getType().getMethod("getUnchecked", Object.class);
    Method open = Opened.method(MorfologikMultiSpeller.class, "getBufferedReader", List.class);
    String variant =
        variantPath != null && resources().resourceExists(variantPath) ? variantPath : null;
    List<byte[]> words = new ArrayList<>();
    try (BufferedReader lists = (BufferedReader) open.invoke(null, paths);
        BufferedReader ofVariant = variant == null ? null : reader(variant)) {
      for (String path : paths) {
        words.addAll(
            (List<byte[]>)
                get.invoke(
                    cache.get(null),
                    constructor.newInstance(lists, path, ofVariant, variant, language)));
      }
    }
    return words;
  }

  private static BufferedReader reader(String path) {
    return new BufferedReader(
        new InputStreamReader(
            resources().getFromResourceDirAsStream(path), StandardCharsets.UTF_8));
  }
}
