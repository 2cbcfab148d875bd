package io.github.copyedit.rule.grammar;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.languagetool.AnalyzedSentence;
import org.languagetool.CheckResults;
import org.languagetool.JLanguageTool;
import org.languagetool.RuleMatchListener;
import org.languagetool.ToneTag;
import org.languagetool.UserConfig;
import org.languagetool.markup.AnnotatedText;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.patterns.RuleSet;

/**
 * LanguageTool that does not do a sentence's work twice. Its own cache of results would: it takes
 * the last sentence of a text, which some rules treat otherwise, for the same sentence elsewhere.
 */
class RememberingTool extends JLanguageTool {

  private final LoadedLanguage language;
  private final UserConfig config;
  private final SentenceMemory.Part memory;
  private final LongSuggestions suggestions;

  /** Sentences of the running check that are still to be analysed. */
  private int left;

  RememberingTool(LoadedLanguage language, UserConfig config, SentenceMemory.Part memory) {
    super(language.language(), null, config);
    this.language = language;
    this.config = config;
    this.memory = memory;
    this.suggestions = new LongSuggestions(language);
  }

  /** All that is found, in the order of the text. */
  @Override
  public List<RuleMatch> check(String text, Level level) throws IOException {
    suggestions.clear();
    return suggestions.restored(super.check(text, level));
  }

  @Override
  protected List<AnalyzedSentence> analyzeSentences(List<String> sentences) throws IOException {
    left = sentences.size();
    return super.analyzeSentences(sentences);
  }

  @Override
  public AnalyzedSentence getAnalyzedSentence(String sentence) throws IOException {
    left--;
    if (left <= 0) {
      // LanguageTool writes into this one that the text ends with it.
      return super.getAnalyzedSentence(sentence);
    }
    Optional<AnalyzedSentence> remembered = memory.analysis(sentence);
    if (remembered.isPresent()) {
      return remembered.get();
    }
    AnalyzedSentence analysis = super.getAnalyzedSentence(sentence);
    memory.add(sentence, analysis);
    return analysis;
  }

  /** LanguageTool's rules for texts, and its rules for sentences by way of what is remembered. */
  @Override
  protected CheckResults performCheck(
      List<AnalyzedSentence> sentences,
      List<String> texts,
      RuleSet rules,
      ParagraphHandling paragraphs,
      AnnotatedText text,
      RuleMatchListener listener,
      Mode mode,
      Level level,
      boolean remote,
      Set<ToneTag> tones)
      throws IOException {
    CheckResults results =
        super.performCheck(
            sentences,
            texts,
            rules,
            paragraphs,
            text,
            listener,
            Mode.TEXTLEVEL_ONLY,
            level,
            remote,
            tones);
    List<RuleMatch> matches = new ArrayList<>(results.getRuleMatches());
    int start = 0;
    for (int i = 0; i < texts.size(); i++) {
      String sentence = texts.get(i);
      for (RuleMatch match : matches(sentence, sentences.get(i), rules, paragraphs, remote)) {
        // Lines and columns are not asked for.
        RuleMatch placed = adjustRuleMatchPos(match, start, 0, 0, sentence, text);
        matches.add(suggestions.shortened(placed, match));
      }
      start += sentence.length();
    }
    return new CheckResults(matches, List.of());
  }

  private List<RuleMatch> matches(
      String sentence,
      AnalyzedSentence analysis,
      RuleSet rules,
      ParagraphHandling paragraphs,
      boolean remote)
      throws IOException {
    Optional<List<RuleMatch>> remembered = memory.matches(sentence, analysis);
    if (remembered.isPresent()) {
      return remembered.get();
    }
    List<Rule> chosen = language.sift(rules.rulesForSentence(analysis), analysis);
    chosen.addAll(config.getRules());
    List<RuleMatch> found = checkAnalyzedSentence(paragraphs, chosen, analysis, remote);
    memory.add(sentence, analysis, found);
    return found;
  }
}
