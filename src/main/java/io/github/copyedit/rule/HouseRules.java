package io.github.copyedit.rule;

import java.util.Locale;

/**
 * A file of pattern rules that a house wrote in LanguageTool's XML, found safe to load: no document
 * type, no entity, no class that is not allowed.
 *
 * @param file as messages call it
 * @param language whose texts they are for: all its variants, or the one of its country
 * @param xml not the file's own text but what was read of it, written anew; on the same lines
 */
public record HouseRules(String file, Locale language, String xml) {

  /** The category of rules of a house's own: they weigh the same in all profiles. */
  public static final String CATEGORY = "house";

  /**
   * @param variant a language with its country
   */
  public boolean areFor(Locale variant) {
    return Languages.covers(language, variant);
  }

  /** Whether there are texts that both are for. */
  public boolean meet(HouseRules others) {
    return areFor(others.language) || others.areFor(language);
  }
}
