package io.github.copyedit.rule.grammar;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.languagetool.rules.CategoryId;
import org.languagetool.rules.ITSIssueType;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.RepeatedPatternRuleTransformer.RepeatedPatternRule;

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

  static Kind of(Rule rule) {
    if (rule.isDictionaryBasedSpellingRule()) {
      return SPELLING;
    }
    if (rule instanceof RepeatedPatternRule) {
      return STYLE;
    }
    CategoryId category = rule.getCategory().getId();
    return Optional.ofNullable(BY_CATEGORY.get(category.toString()))
        .orElseGet(() -> of(rule.getLocQualityIssueType()));
  }

  private static Kind of(ITSIssueType type) {
    return switch (type) {
      case Style, Register, LocaleViolation -> STYLE;
      case Typographical, Whitespace -> TYPOGRAPHY;
      default -> GRAMMAR;
    };
  }

  /** The category of {@link io.github.copyedit.rule.RuleInfo}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
