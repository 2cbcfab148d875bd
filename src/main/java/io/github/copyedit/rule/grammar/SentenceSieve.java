package io.github.copyedit.rule.grammar;

import org.languagetool.AnalyzedSentence;

/** Tells which sentences one of LanguageTool's rules can't match. */
interface SentenceSieve {

  /** False only where the rule matches nothing. */
  boolean mayMatch(AnalyzedSentence sentence);
}
