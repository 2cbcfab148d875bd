package io.github.copyedit.rule.grammar;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.rule.GrammarChecker;
import io.github.copyedit.rule.GrammarChecker.Match;
import io.github.copyedit.rule.GrammarSettings;
import io.github.copyedit.rule.Hits;
import io.github.copyedit.rule.NameDoubt;
import io.github.copyedit.rule.Part;
import io.github.copyedit.rule.Rule;
import io.github.copyedit.rule.RuleInfo;
import io.github.copyedit.rule.newsroom.copy.NameReading;
import io.github.copyedit.rule.newsroom.copy.NameVocabulary;
import io.github.copyedit.rule.newsroom.copy.PartReader;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Runs the grammar checker over an article, a segment at a time; segments in a language without a
 * checker are left out. Its info stands for all of LanguageTool's rules, each hit carries that of
 * the one that matched.
 */
public final class GrammarRule implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of("LT", "Grammar, spelling and style by LanguageTool", Severity.WARNING, "grammar");

  private static final String SPELLING = "spelling";
  private static final String BETWEEN_PARAGRAPHS = "\n\n";

  /** A block and where its prose lies in the segment's text. */
  private record Passage(Block block, Span span) {}

  private final GrammarChecker checker;
  private final GrammarSettings settings;
  private final NameVocabulary vocabulary;

  /**
   * @param vocabulary may be shared by all articles
   */
  public GrammarRule(GrammarChecker checker, GrammarSettings settings, NameVocabulary vocabulary) {
    this.checker = checker;
    this.settings = settings;
    this.vocabulary = vocabulary;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public boolean standsForMany() {
    return true;
  }

  @Override
  public void check(Document document, Hits hits) {
    PartReader partOf = new PartReader(document);
    NameReading names = new NameReading(document, vocabulary, checker, settings, hits.deadline());
    for (Document.Segment segment : document.segments()) {
      hits.deadline().check();
      if (checker.supports(segment.language())) {
        check(segment, partOf, names, hits);
      }
    }
    hits.sighted(names.sightings());
  }

  private void check(Document.Segment segment, PartReader partOf, NameReading names, Hits hits) {
    StringBuilder text = new StringBuilder();
    List<Passage> passages = new ArrayList<>();
    for (Block block : segment.blocks()) {
      String prose = block.prose().text();
      if (!prose.isBlank()) {
        text.append(passages.isEmpty() ? "" : BETWEEN_PARAGRAPHS);
        passages.add(new Passage(block, Span.ofLength(text.length(), prose.length())));
        text.append(prose);
      }
    }
    if (passages.isEmpty()) {
      return;
    }
    try {
      List<Match> matches =
          checker.check(
              text.toString(),
              segment.language(),
              settings,
              hits.deadline(),
              word -> place(word, passages).filter(in -> isSuggested(word, in, names)).isPresent());
      for (Match match : matches) {
        place(match.span(), passages)
            .ifPresent(passage -> report(match, passage, partOf, names, hits));
      }
    } catch (GrammarChecker.UnavailableException e) {
      // Whoever asks the checker now hears that the language is not supported, and says so once.
      return;
    }
  }

  /** A match across blocks belongs to the one that has most of it, the first of equals. */
  private static Optional<Passage> place(Span match, List<Passage> passages) {
    return passages.stream()
        .filter(passage -> passage.span().overlaps(match))
        .max(
            Comparator.<Passage>comparingInt(passage -> common(match, passage.span()).length())
                .thenComparing(Passage::span, Comparator.reverseOrder()));
  }

  private static boolean isSuggested(Span word, Passage passage, NameReading names) {
    return !names.isNameAnyway(passage.block(), within(passage, word));
  }

  private static Span within(Passage passage, Span match) {
    return common(match, passage.span()).shift(-passage.span().start());
  }

  private static Span common(Span a, Span b) {
    return new Span(Math.max(a.start(), b.start()), Math.min(a.end(), b.end()));
  }

  private void report(
      Match match, Passage passage, PartReader partOf, NameReading names, Hits hits) {
    Span span = within(passage, match.span());
    Block block = passage.block();
    boolean spelling = match.info().category().equals(SPELLING);
    Span basis = spelling ? span : withNeighbours(block.prose().text(), span);
    boolean written = !block.prose().toSource(span).isEmpty();
    if (written
        && !block.prose().map().touchesPlaceholder(basis)
        && !names.isName(match, block, span)) {
      Part part = partOf.of(block, span);
      List<String> best = match.suggestions().stream().limit(settings.mostSuggestions()).toList();
      Optional<NameDoubt> doubt = names.doubt(match, block, span);
      hits.inPart(part, match.info(), block, span, match.message(), best, doubt);
    }
  }

  /**
   * The span and the characters next to it beyond blanks. What a rule says of "a" or of a verb next
   * to a placeholder it says of a word that nobody wrote; a misspelled word is one anywhere.
   */
  private static Span withNeighbours(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start > 0 && Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return new Span(Math.max(0, start - 1), Math.min(text.length(), end + 1));
  }
}
