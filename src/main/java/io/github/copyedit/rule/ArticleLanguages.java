package io.github.copyedit.rule;

import io.github.copyedit.document.Document;

/** Decides in which languages an article and its passages are. Several threads use one. */
public interface ArticleLanguages {

  /** Takes articles for what they say, else for what configuration says. */
  ArticleLanguages AS_SAID =
      new ArticleLanguages() {
        @Override
        public Document settle(Document document, LanguagePlan plan) {
          return plan.reach() == LanguagePlan.Reach.ALL
              ? document.in(plan.fallBack())
              : document.withDefaultLanguage(plan.fallBack());
        }

        @Override
        public String remedy() {
          return "";
        }

        @Override
        public String version() {
          return "none";
        }
      };

  /** The article in the language that rules are to read it in, and its passages in theirs. */
  Document settle(Document document, LanguagePlan plan);

  /** What to do when languages could not be told apart: one sentence. */
  String remedy();

  /**
   * Changes when articles may be taken for another language than before; does not load anything.
   */
  String version();
}
