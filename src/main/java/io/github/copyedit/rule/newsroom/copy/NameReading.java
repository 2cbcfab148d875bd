package io.github.copyedit.rule.newsroom.copy;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.rule.Deadline;
import io.github.copyedit.rule.GrammarChecker;
import io.github.copyedit.rule.GrammarChecker.Match;
import io.github.copyedit.rule.GrammarSettings;
import io.github.copyedit.rule.NameDoubt;
import io.github.copyedit.rule.NameSightings;
import io.github.copyedit.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which of an article's unknown words are names, and what it shows of those of other articles. */
public final class NameReading {

  private final Document document;
  private final GrammarChecker checker;
  private final GrammarSettings settings;
  private final Deadline deadline;
  private final NameJudge judge;
  private final Set<String> names = new HashSet<>();
  private final Set<String> lowerCase = new HashSet<>();

  /** By language: words come again, and to check one may mean to ask a server. */
  private final Map<Locale, Map<String, Boolean>> known = new HashMap<>();

  /**
   * @param checker tells what is a word at all
   */
  public NameReading(
      Document document,
      NameVocabulary vocabulary,
      GrammarChecker checker,
      GrammarSettings settings,
      Deadline deadline) {
    this.document = document;
    this.checker = checker;
    this.settings = settings;
    this.deadline = deadline;
    this.judge = new NameJudge(document, vocabulary, deadline);
  }

  /** Whether the unknown word is a name whatever it may be a misspelling of. */
  public boolean isNameAnyway(Block block, Span span) {
    return settings.acceptsNames() && judge.isNameAnyway(block, span);
  }

  /** Whether the article shows that the unknown word is a name; it is remembered. */
  public boolean isName(Match match, Block block, Span span) {
    if (!isDoubtful(match)) {
      return false;
    }
    boolean name = judge.isName(block, span, match::suggestions);
    String word = span.of(block.prose().text());
    if (name) {
      judge.nameWithinSentence(block, span).ifPresent(names::add);
    } else if (word.equals(word.toLowerCase(Locale.ROOT))) {
      lowerCase.add(word);
    }
    return name;
  }

  /** What would make a name of a word that this article doesn't show to be one. */
  public Optional<NameDoubt> doubt(Match match, Block block, Span span) {
    return isDoubtful(match)
        ? judge
            .mayBeName(block, span, match::suggestions)
            .map(word -> new NameDoubt(word, isLikeOrdinaryWord(word, match, block)))
        : Optional.empty();
  }

  private boolean isDoubtful(Match match) {
    return settings.acceptsNames() && match.unknownWord();
  }

  /** Suggestions have the capital of the word, so whether they are names is asked without it. */
  private boolean isLikeOrdinaryWord(String word, Match match, Block block) {
    Locale language = document.languageOf(block);
    return judge.hasCapitalNouns(block)
        || match.suggestions().stream()
            .filter(right -> NameJudge.isSlip(word, right))
            .map(right -> right.toLowerCase(Locale.ROOT))
            .anyMatch(right -> isKnown(right, language));
  }

  private boolean isKnown(String word, Locale language) {
    return known
        .computeIfAbsent(language, key -> new HashMap<>())
        .computeIfAbsent(
            word,
            key ->
                checker.check(key, language, settings, deadline).stream()
                    .noneMatch(Match::unknownWord));
  }

  /** To be asked when all words have been. */
  public NameSightings sightings() {
    return settings.acceptsNames()
        ? new NameSightings(names, ArticleNames.credited(document), lowerCase)
        : NameSightings.NONE;
  }
}
