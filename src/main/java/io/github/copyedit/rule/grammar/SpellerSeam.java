package io.github.copyedit.rule.grammar;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import morfologik.stemming.Dictionary;
import org.languagetool.rules.spelling.morfologik.MorfologikMultiSpeller;
import org.languagetool.rules.spelling.morfologik.MorfologikSpeller;
import org.languagetool.rules.spelling.morfologik.MorfologikSpellerRule;

/** The way to the spellers inside of LanguageTool's spelling rules, which have no public one. */
final class SpellerSeam {

  private final List<Field> rulesSpellers;
  private final Field dictionaries;
  private final Field all;
  private final Field dictionary;
  private final Field distance;
  private final Constructor<MorfologikSpeller> constructor;

  private SpellerSeam(Class<?> rule, Class<?> speller) throws ReflectiveOperationException {
    this.rulesSpellers =
        List.of(
            Opened.field(rule, "speller1"),
            Opened.field(rule, "speller2"),
            Opened.field(rule, "speller3"));
    this.dictionaries = Opened.field(speller, "defaultDictSpellers");
    this.all = Opened.field(speller, "spellers");
    this.dictionary = Opened.field(MorfologikSpeller.class, "dictionary");
    this.distance = Opened.field(MorfologikSpeller.class, "maxEditDistance");
    this.constructor =
        Opened.opened(MorfologikSpeller.class.getDeclaredConstructor(Dictionary.class, int.class));
  }

  /** Empty for a LanguageTool that is made otherwise. */
  static Optional<SpellerSeam> find() {
    return find(MorfologikSpellerRule.class, MorfologikMultiSpeller.class);
  }

  /**
   * @param rule has the spellers for the three distances
   * @param speller has the spellers for the dictionaries
   */
  static Optional<SpellerSeam> find(Class<?> rule, Class<?> speller) {
    try {
      return Optional.of(new SpellerSeam(rule, speller));
    } catch (ReflectiveOperationException | InaccessibleObjectException e) {
      return Optional.empty();
    }
  }

  /** What is to stand in the place of a speller. */
  interface Replacement {
    MorfologikSpeller of(MorfologikSpeller speller) throws ReflectiveOperationException;
  }

  /**
   * Replaces the spellers for the language's dictionaries, those for the house's words stay. There
   * are none before the rule's first check.
   *
   * @return how many were replaced
   */
  int replace(MorfologikSpellerRule rule, Replacement replacement)
      throws ReflectiveOperationException {
    Map<MorfologikSpeller, MorfologikSpeller> replaced = new IdentityHashMap<>();
    for (Field field : rulesSpellers) {
      Object speller = field.get(rule);
      if (speller != null) {
        List<MorfologikSpeller> those = spellers(dictionaries, speller);
        for (int i = 0; i < those.size(); i++) {
          replaced.put(those.get(i), replacement.of(those.get(i)));
          those.set(i, replaced.get(those.get(i)));
        }
        all.set(
            speller,
            spellers(all, speller).stream()
                .map(each -> replaced.getOrDefault(each, each))
                .toList());
      }
    }
    return replaced.size();
  }

  @SuppressWarnings("unchecked")
  private static List<MorfologikSpeller> spellers(Field field, Object speller)
      throws ReflectiveOperationException {
    return (List<MorfologikSpeller>) field.get(speller);
  }

  Dictionary dictionary(MorfologikSpeller speller) throws ReflectiveOperationException {
    return (Dictionary) dictionary.get(speller);
  }

  int distance(MorfologikSpeller speller) throws ReflectiveOperationException {
    return distance.getInt(speller);
  }

  Optional<MorfologikSpeller> speller(Dictionary dictionary, int distance) {
    try {
      return Optional.of(constructor.newInstance(dictionary, distance));
    } catch (ReflectiveOperationException e) {
      return Optional.empty();
    }
  }
}
