package io.github.copyedit.rule.newsroom.leaks;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.rule.Hits;
import io.github.copyedit.rule.Rule;
import io.github.copyedit.rule.RuleInfo;
import io.github.copyedit.rule.newsroom.copy.Excerpts;
import io.github.copyedit.rule.newsroom.copy.Lexicon;
import io.github.copyedit.rule.newsroom.copy.Mentions;
import io.github.copyedit.rule.newsroom.copy.Quotations;
import io.github.copyedit.rule.newsroom.copy.Subject;
import io.github.copyedit.text.ApartSpans;
import io.github.copyedit.text.Span;
import java.util.List;
import java.util.stream.Stream;

/** Finds text that holds the place of text to come. */
public final class Placeholder implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
          "placeholder", "Placeholders where copy is still to come", Severity.ERROR, "leaks");

  /** A text full of them says one thing: after so many nobody reads on. */
  private static final int MOST_IN_BLOCK = 5;

  private static final int MENTIONS = 2;

  private final PlaceholderText texts = new PlaceholderText();
  private final PlaceholderNeighbours neighbours = PlaceholderNeighbours.inJar();
  private final Subject subject = new Subject(Lexicon.lines("placeholder-subject.txt"));

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Hits hits) {
    Mentions mentions = new Mentions(subject, document, hits.deadline());
    Initials initials = new Initials(document, hits.deadline(), neighbours);
    for (Block block : document.blocks()) {
      hits.deadline().check();
      List<Span> found = find(document, block, initials);
      if (!found.isEmpty() && mentions.countBeside(block) < MENTIONS) {
        Quotations quotations = Quotations.in(block.prose().text());
        found.stream()
            .filter(span -> !quotations.cover(span))
            .filter(span -> !block.prose().map().touchesPlaceholder(span))
            .limit(MOST_IN_BLOCK)
            .forEach(span -> report(block, span, hits));
      }
    }
  }

  private List<Span> find(Document document, Block block, Initials initials) {
    String text = block.prose().text();
    String language = document.languageOf(block).getLanguage();
    boolean english = language.isEmpty() || language.equals("en");
    if (texts.isWholeLine(text)) {
      return List.of(block.prose().all());
    }
    ApartSpans brackets = new ApartSpans(texts.inBrackets(text));
    Stream<Span> tokens =
        PlaceholderTokens.find(text, english, initials, neighbours).stream()
            .filter(span -> brackets.around(span).isEmpty());
    return Stream.of(tokens, brackets.spans().stream(), texts.filler(text).stream())
        .flatMap(found -> found)
        .toList();
  }

  private static void report(Block block, Span span, Hits hits) {
    hits.inProse(
        INFO,
        block,
        span,
        "“%s” holds the place of something still to come. Put that in, or take it out."
            .formatted(Excerpts.of(span.of(block.prose().text()))));
  }
}
