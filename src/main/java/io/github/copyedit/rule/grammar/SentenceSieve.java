package io.github.copyedit.rule.grammar;

import java.util.Optional;
import org.languagetool.AnalyzedSentence;
import org.languagetool.rules.Rule;

/** Tells which sentences one of LanguageTool's rules can't match. */
interface SentenceSieve {

  /** False only where the rule matches nothing. */
  boolean mayMatch(AnalyzedSentence sentence);

  /** Empty for a rule of another kind, and for one that looks for matches in a way of its own. */
  static <R extends Rule> Optional<R> matchingAs(Class<R> kind, Rule rule) {
    try {
      return kind.isInstance(rule)
              && rule.getClass().getMethod("match", AnalyzedSentence.class).getDeclaringClass()
                  == kind
          ? Optional.of(kind.cast(rule))
          : Optional.empty();
    } catch (NoSuchMethodException e) {
      return Optional.empty();
    }
  }
}
