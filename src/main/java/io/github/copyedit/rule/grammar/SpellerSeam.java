package io.github.copyedit.rule.grammar;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import morfologik.stemming.Dictionary;
import org.languagetool.rules.spelling.morfologik.MorfologikMultiSpeller;
import org.languagetool.rules.spelling.morfologik.MorfologikSpeller;
import org.languagetool.rules.spelling.morfologik.MorfologikSpellerRule;

/**
 * The way to the spellers inside of LanguageTool's spelling rules, which have no public one. It
 * only reads fields.
 */
final class SpellerSeam {

  private final List<Field> rulesSpellers;
  private final Field dictionaries;
  private final Field dictionary;
  private final Field distance;
  private final Constructor<MorfologikSpeller> constructor;

  private SpellerSeam(Class<?> rule, Class<?> speller) throws ReflectiveOperationException {
    this.rulesSpellers =
        List.of(field(rule, "speller1"), field(rule, "speller2"), field(rule, "speller3"));
    this.dictionaries = field(speller, "defaultDictSpellers");
    this.dictionary = field(MorfologikSpeller.class, "dictionary");
    this.distance = field(MorfologikSpeller.class, "maxEditDistance");
    this.constructor =
        opened(MorfologikSpeller.class.getDeclaredConstructor(Dictionary.class, int.class));
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

  private static Field field(Class<?> owner, String name) throws NoSuchFieldException {
    return opened(owner.getDeclaredField(name));
  }

  private static <T extends AccessibleObject> T opened(T member) {
    member.setAccessible(true);
    return member;
  }

  /** The lists of spellers that suggest for the rule; none before its first check. */
  List<List<MorfologikSpeller>> spellers(MorfologikSpellerRule rule)
      throws ReflectiveOperationException {
    List<List<MorfologikSpeller>> found = new ArrayList<>();
    for (Field field : rulesSpellers) {
      Object speller = field.get(rule);
      if (speller != null) {
        @SuppressWarnings("unchecked")
        List<MorfologikSpeller> list = (List<MorfologikSpeller>) dictionaries.get(speller);
        found.add(list);
      }
    }
    return found;
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
