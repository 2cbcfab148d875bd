package io.github.copyedit.rule.newsroom.readability;

import io.github.copyedit.document.Document;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.rule.Hits;
import io.github.copyedit.rule.Rule;
import io.github.copyedit.rule.RuleInfo;
import io.github.copyedit.rule.RuleOption;
import java.util.Locale;
import java.util.Optional;

/** Finds articles that are too hard to read by the formula of their language. */
public final class ReadingGrade implements Rule {

  private static final RuleOption GRADE =
      RuleOption.number(
          "grade", "the most years of school that an article may ask for: English, German", 12);
  private static final RuleOption EASE =
      RuleOption.number(
          "ease",
          "the fewest points of ease, of 100, that an article may have: other languages",
          40);
  private static final RuleInfo INFO =
      RuleInfo.of(
              "reading-grade",
              "Articles that are too hard to read",
              Severity.SUGGESTION,
              "readability")
          .withOptions(GRADE, EASE)
          .offByDefault();

  /** The formulas were made on samples of this size. */
  private static final int FEWEST_WORDS = 100;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Hits hits) {
    String language = document.language().orElse(Locale.ENGLISH).getLanguage();
    Optional<Formula> formula = Formula.of(language);
    if (formula.isEmpty()) {
      return;
    }
    TextFigures text = TextFigures.of(document, language);
    if (text.words() >= FEWEST_WORDS) {
      report(formula.get(), formula.get().score(text), hits);
    }
  }

  private static void report(Formula formula, double score, Hits hits) {
    int grade = hits.options().number(GRADE);
    int ease = hits.options().number(EASE);
    if (formula.grades() && score > grade) {
      hits.wholeArticle(
          INFO,
          message(
              "By %s the article asks for %.1f years of school; the limit is %d.",
              formula, score, grade));
    } else if (!formula.grades() && score < ease) {
      hits.wholeArticle(
          INFO,
          message(
              "By %s the article has %.1f of 100 points of ease; the limit is %d.",
              formula, score, ease));
    }
  }

  private static String message(String verdict, Formula formula, double score, int limit) {
    return String.format(Locale.ROOT, verdict, formula.title(), score, limit)
        + " Shorten sentences, and use shorter words.";
  }
}
