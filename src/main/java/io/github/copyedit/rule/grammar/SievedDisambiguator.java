package io.github.copyedit.rule.grammar;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.util.ArrayList;
import java.util.List;
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.RuleSet;
import org.languagetool.tagging.disambiguation.AbstractDisambiguator;
import org.languagetool.tagging.disambiguation.Disambiguator;
import org.languagetool.tagging.disambiguation.rules.DisambiguationPatternRule;
import org.languagetool.tagging.disambiguation.rules.XmlRuleDisambiguator;

/**
 * Does what LanguageTool's {@link XmlRuleDisambiguator} does, with its rules in its order, but for
 * those that can't match: it tries some hundred on every sentence, and seven change anything.
 */
final class SievedDisambiguator extends AbstractDisambiguator {

  private final RuleSet rules;
  private final PatternSieve sieve;

  private final AntiPatterns antiPatterns = new AntiPatterns();

  private SievedDisambiguator(RuleSet rules) throws ReflectiveOperationException {
    this.rules = rules;
    List<Rule> tried = new ArrayList<>(rules.allRules());
    for (Rule rule : rules.allRules()) {
      if (rule instanceof DisambiguationPatternRule pattern && AntiPatterns.canBeSieved(pattern)) {
        tried.addAll(pattern.getAntiPatterns());
        antiPatterns.sieve(pattern);
      }
    }
    this.sieve = new PatternSieve(tried);
  }

  /**
   * Puts one in the place of LanguageTool's own, inside of what the language has around that. Where
   * it is not found, all stays as it is.
   */
  static void install(Language language) {
    try {
      Disambiguator whole = language.getDisambiguator();
      for (Field part : whole.getClass().getDeclaredFields()) {
        if (part.getType() == Disambiguator.class) {
          replace(whole, Opened.opened(part));
        }
      }
    } catch (ReflectiveOperationException | InaccessibleObjectException | ClassCastException e) {
      // LanguageTool's own finds the same.
      return;
    }
  }

  private static void replace(Disambiguator whole, Field part) throws ReflectiveOperationException {
    Object own = part.get(whole);
    if (own != null && own.getClass() == XmlRuleDisambiguator.class) {
      Field rules = Opened.field(XmlRuleDisambiguator.class, "disambiguationRules");
      part.set(whole, new SievedDisambiguator((RuleSet) rules.get(own)));
    }
  }

  @Override
  public AnalyzedSentence disambiguate(AnalyzedSentence sentence) throws IOException {
    return disambiguate(sentence, null);
  }

  @Override
  public AnalyzedSentence disambiguate(
      AnalyzedSentence given, JLanguageTool.CheckCancelledCallback cancelled) throws IOException {
    try {
      return runRules(given, cancelled);
    } finally {
      antiPatterns.tried();
    }
  }

  private AnalyzedSentence runRules(
      AnalyzedSentence given, JLanguageTool.CheckCancelledCallback cancelled) throws IOException {
    AnalyzedSentence sentence = given;
    PatternSieve.Sentence sieved = sieve.sentence(sentence);
    antiPatterns.trying(sieved);
    for (Rule rule : rules.rulesForSentence(sentence)) {
      if (sieved.mayMatch(rule)) {
        if (cancelled != null && cancelled.checkCancelled()) {
          return sentence;
        }
        AnalyzedSentence next = ((DisambiguationPatternRule) rule).replace(sentence);
        if (next != sentence) {
          sentence = next;
          sieved = sieved.changed(sentence);
          antiPatterns.trying(sieved);
        }
      }
    }
    return sentence;
  }
}
