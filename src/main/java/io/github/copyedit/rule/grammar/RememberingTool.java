package io.github.copyedit.rule.grammar;

import io.github.copyedit.rule.grammar.SentenceMemory.Found;
import io.github.copyedit.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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

  private Predicate<Span> suggested = word -> true;

  private Optional<Sieved> sieved = Optional.empty();

  RememberingTool(LoadedLanguage language, UserConfig config, SentenceMemory.Part memory) {
    super(language.language(), null, config);
    this.language = language;
    this.config = config;
    this.memory = memory;
    this.suggestions = new LongSuggestions(language);
  }

  /**
   * All that is found, in the order of the text.
   *
   * @param asked whether suggestions are asked for, of an unknown word
   */
  List<RuleMatch> check(String text, Level level, Predicate<Span> asked) throws IOException {
    suggestions.clear();
    suggested = asked;
    return suggestions.restored(check(text, level));
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
    SentenceRules sentenceRules =
        analysis -> {
          List<Rule> chosen = language.sift(sieved(rules), analysis);
          chosen.addAll(config.getRules());
          return checkAnalyzedSentence(paragraphs, chosen, analysis, remote);
        };
    List<SentencePlace> places = new ArrayList<>();
    List<List<Found>> found = new ArrayList<>();
    List<RuleMatch> all = new ArrayList<>(results.getRuleMatches());
    int start = 0;
    for (int i = 0; i < texts.size(); i++) {
      SentencePlace place = new SentencePlace(sentences.get(i), texts.get(i), start, text);
      places.add(place);
      found.add(remembered(place, sentenceRules));
      found.get(i).forEach(match -> all.add(place(match, place)));
      start += texts.get(i).length();
    }
    SuggestionNeed need = new SuggestionNeed(language, suggested, all);
    List<RuleMatch> matches = new ArrayList<>(results.getRuleMatches());
    for (int i = 0; i < texts.size(); i++) {
      matches.addAll(suggesting(found.get(i), need, places.get(i), sentenceRules));
    }
    return new CheckResults(matches, List.of());
  }

  /** LanguageTool gives the same set each time. */
  private SievedRules sieved(RuleSet rules) {
    if (sieved.filter(known -> known.set() == rules).isEmpty()) {
      sieved = Optional.of(new Sieved(rules, new SievedRules(language.patterns(), rules)));
    }
    return sieved.get().rules();
  }

  private record Sieved(RuleSet set, SievedRules rules) {}

  /** LanguageTool's rules for sentences. */
  private interface SentenceRules {
    List<RuleMatch> run(AnalyzedSentence sentence) throws IOException;
  }

  /**
   * @param start in the text
   */
  private record SentencePlace(
      AnalyzedSentence analysis, String sentence, int start, AnnotatedText text) {}

  private RuleMatch place(Found found, SentencePlace in) {
    // Lines and columns are not asked for.
    return adjustRuleMatchPos(found.match(), in.start(), 0, 0, in.sentence(), in.text());
  }

  private List<Found> remembered(SentencePlace in, SentenceRules rules) throws IOException {
    Optional<List<Found>> remembered = memory.matches(in.sentence(), in.analysis());
    return remembered.isPresent() ? remembered.get() : run(in, rules);
  }

  private List<Found> run(SentencePlace in, SentenceRules rules) throws IOException {
    return rules.run(in.analysis()).stream().map(match -> new Found(match, this, false)).toList();
  }

  /** The matches as they stand in the text, with the suggestions that they need. */
  private List<RuleMatch> suggesting(
      List<Found> given, SuggestionNeed need, SentencePlace in, SentenceRules rules)
      throws IOException {
    boolean complete =
        given.stream().allMatch(found -> found.canSuggest(this) || !need.of(place(found, in)));
    List<RuleMatch> matches = new ArrayList<>();
    List<Found> known = new ArrayList<>();
    for (Found found : complete ? given : run(in, rules)) {
      RuleMatch placed = place(found, in);
      if (need.of(placed)) {
        known.add(found.suggested());
        matches.add(suggestions.shortened(placed, found.match()));
      } else {
        known.add(found);
        matches.add(new RuleMatch(placed, List.of()));
      }
    }
    memory.add(in.sentence(), in.analysis(), known);
    return matches;
  }
}
