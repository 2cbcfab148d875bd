package io.github.copyedit.rule.grammar;

import java.util.Set;

/** Countries whose spelling others follow. */
final class Neighbours {

  /** Where English is spelled as in the United States; all other countries follow Britain. */
  private static final Set<String> AMERICAN_SPELLING =
      Set.of("", "US", "AS", "GU", "MP", "PR", "UM", "VI", "PH", "LR");

  private Neighbours() {}

  /** The country that one follows which has no variant of its own; empty where none is known. */
  static String of(String language, String country) {
    return language.equals("en") && !AMERICAN_SPELLING.contains(country) ? "GB" : "";
  }
}
