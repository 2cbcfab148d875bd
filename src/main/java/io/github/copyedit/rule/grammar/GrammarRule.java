package io.github.copyedit.rule.grammar;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.finding.RuleId;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.rule.GrammarChecker;
import io.github.copyedit.rule.GrammarChecker.Match;
import io.github.copyedit.rule.Hits;
import io.github.copyedit.rule.Rule;
import io.github.copyedit.rule.RuleInfo;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Runs the grammar checker over an article, a segment at a time; segments in a language without a
 * checker are left out. Its info stands for all of LanguageTool's rules, each hit carries that of
 * the one that matched.
 */
public final class GrammarRule implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of("LT", "Grammar, spelling and style by LanguageTool", Severity.WARNING, "grammar");

  /** Cells, captions and their like need not be sentences. */
  private static final RuleId SENTENCE_START = new RuleId("LT.UPPERCASE_SENTENCE_START");

  private static final String SPELLING = "spelling";
  private static final String BETWEEN_PARAGRAPHS = "\n\n";

  /** A block and where its prose lies in the segment's text. */
  private record Part(Block block, Span span) {}

  private final GrammarChecker checker;
  private final Set<String> dictionary;

  /**
   * @param dictionary words to accept; equal sets share engines
   */
  public GrammarRule(GrammarChecker checker, Set<String> dictionary) {
    this.checker = checker;
    this.dictionary = Set.copyOf(dictionary);
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
    for (Document.Segment segment : document.segments()) {
      hits.deadline().check();
      if (checker.supports(segment.language())) {
        check(segment, hits);
      }
    }
  }

  private void check(Document.Segment segment, Hits hits) {
    StringBuilder text = new StringBuilder();
    List<Part> parts = new ArrayList<>();
    for (Block block : segment.blocks()) {
      String prose = block.prose().text();
      if (!prose.isBlank()) {
        text.append(parts.isEmpty() ? "" : BETWEEN_PARAGRAPHS);
        parts.add(new Part(block, Span.ofLength(text.length(), prose.length())));
        text.append(prose);
      }
    }
    if (parts.isEmpty()) {
      return;
    }
    for (Match match :
        checker.check(text.toString(), segment.language(), dictionary, hits.deadline())) {
      place(match.span(), parts).ifPresent(part -> report(match, part, hits));
    }
  }

  /** A match across blocks belongs to the one that has most of it, the first of equals. */
  private static Optional<Part> place(Span match, List<Part> parts) {
    return parts.stream()
        .filter(part -> part.span().overlaps(match))
        .max(
            Comparator.<Part>comparingInt(part -> common(match, part.span()).length())
                .thenComparing(Part::span, Comparator.reverseOrder()));
  }

  private static Span common(Span a, Span b) {
    return new Span(Math.max(a.start(), b.start()), Math.min(a.end(), b.end()));
  }

  private static void report(Match match, Part part, Hits hits) {
    Span span = common(match.span(), part.span()).shift(-part.span().start());
    Block block = part.block();
    boolean spelling = match.info().category().equals(SPELLING);
    Span basis = spelling ? span : withNeighbours(block.prose().text(), span);
    boolean written = !block.prose().toSource(span).isEmpty();
    boolean sentence = block.flows() || !match.info().id().equals(SENTENCE_START);
    if (sentence && written && !block.prose().map().touchesPlaceholder(basis)) {
      hits.inProse(
          match.info(), block, span, match.message(), match.suggestions(), Optional.empty());
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
