package io.github.copyedit.rule.grammar;

import io.github.copyedit.finding.Severity;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a rule of LanguageTool is about, which decides its default severity: style and typography
 * are suggestions, the others warnings.
 *
 * <p>LanguageTool's category says it where it can. Its issue type is asked only for the other
 * categories, because it is off for many rules: a missing comma and a sentence that starts in lower
 * case are "typographical" there, "a" instead of "an" is a "misspelling". Punctuation counts as
 * grammar.
 */
enum Kind {
  GRAMMAR,
  /** Words and how they are written; the dictionary accepts what these report. */
  SPELLING,
  STYLE,
  TYPOGRAPHY;

  private static final Map<String, Kind> BY_CATEGORY =
      Map.ofEntries(
          Map.entry("TYPOS", SPELLING),
          Map.entry("MULTITOKEN_SPELLING", SPELLING),
          Map.entry("PROPER_NOUNS", SPELLING),
          Map.entry("CASING", SPELLING),
          Map.entry("COMPOUNDING", SPELLING),
          Map.entry("GRAMMAR", GRAMMAR),
          Map.entry("PUNCTUATION", GRAMMAR),
          Map.entry("CONFUSED_WORDS", GRAMMAR),
          Map.entry("COLLOCATIONS", GRAMMAR),
          Map.entry("SEMANTICS", GRAMMAR),
          Map.entry("TYPOGRAPHY", TYPOGRAPHY),
          Map.entry("STYLE", STYLE),
          Map.entry("REDUNDANCY", STYLE),
          Map.entry("REPETITIONS", STYLE),
          Map.entry("REPETITIONS_STYLE", STYLE),
          Map.entry("PLAIN_ENGLISH", STYLE),
          Map.entry("NONSTANDARD_PHRASES", GRAMMAR),
          Map.entry("COLLOQUIALISMS", STYLE),
          Map.entry("CREATIVE_WRITING", STYLE),
          Map.entry("GENDER_NEUTRALITY", STYLE),
          Map.entry("TEXT_ANALYSIS", STYLE),
          Map.entry("WIKIPEDIA", STYLE));

  /**
   * @param category LanguageTool's
   * @param issueType as LanguageTool writes it, such as {@code locale-violation}
   */
  static Kind of(String category, String issueType) {
    return Optional.ofNullable(BY_CATEGORY.get(category)).orElseGet(() -> ofType(issueType));
  }

  private static Kind ofType(String issueType) {
    return switch (issueType) {
      case "style", "register", "locale-violation" -> STYLE;
      case "typographical", "whitespace" -> TYPOGRAPHY;
      default -> GRAMMAR;
    };
  }

  /** What a rule of that kind weighs by default. */
  Severity severity() {
    return this == STYLE || this == TYPOGRAPHY ? Severity.SUGGESTION : Severity.WARNING;
  }

  /** The category of {@link io.github.copyedit.rule.RuleInfo}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
