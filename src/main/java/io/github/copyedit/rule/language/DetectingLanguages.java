package io.github.copyedit.rule.language;

import io.github.copyedit.document.Document;
import io.github.copyedit.document.LanguageOrigin;
import io.github.copyedit.rule.ArticleLanguages;
import io.github.copyedit.rule.LanguageDetector;
import io.github.copyedit.rule.LanguagePlan;
import io.github.copyedit.rule.LanguagePlan.Reach;
import java.util.Locale;
import java.util.Optional;

/**
 * Takes an article for what it says; where it says nothing, for what configuration says of its
 * file; else for what its words show, if they leave no doubt. A paragraph, quote or the like may
 * show that it is in another language than its article.
 */
public final class DetectingLanguages implements ArticleLanguages {

  /** To be raised when the same text may be taken for another language than before. */
  private static final String POLICY = "3";

  private final LanguageDetector detector;
  private final FunctionWords functionWords = FunctionWords.read();

  /**
   * @param detector is asked for texts only that are not plainly in the language expected
   */
  public DetectingLanguages(LanguageDetector detector) {
    this.detector = detector;
  }

  @Override
  public Document settle(Document document, LanguagePlan plan) {
    if (plan.reach() == Reach.ALL) {
      return document.in(plan.fallBack());
    }
    ArticleReading reading = new ArticleReading(document, plan, detector, functionWords);
    if (document.language().isPresent()) {
      return reading.in(whole(document.language().get(), plan), LanguageOrigin.DECLARED);
    }
    if (plan.reach() == Reach.UNDECLARED) {
      return reading.in(plan.fallBack(), LanguageOrigin.CONFIGURED);
    }
    Optional<Locale> shown = reading.shown();
    if (shown.isPresent()) {
      return reading.in(shown.get(), LanguageOrigin.DETECTED);
    }
    return reading.in(plan.fallBack(), LanguageOrigin.DEFAULT);
  }

  /** A house's own words may hold for one variant alone, so no language stays without one. */
  private static Locale whole(Locale declared, LanguagePlan plan) {
    return declared.getCountry().isEmpty() ? plan.variant(declared) : declared;
  }

  @Override
  public String remedy() {
    return detector.remedy();
  }

  @Override
  public String version() {
    return detector.version() + ", " + POLICY;
  }
}
