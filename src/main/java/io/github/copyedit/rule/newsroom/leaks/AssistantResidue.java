package io.github.copyedit.rule.newsroom.leaks;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.document.Link;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.rule.Hits;
import io.github.copyedit.rule.Rule;
import io.github.copyedit.rule.RuleInfo;
import io.github.copyedit.rule.newsroom.copy.Excerpts;
import io.github.copyedit.rule.newsroom.copy.Lexicon;
import io.github.copyedit.rule.newsroom.copy.Mentions;
import io.github.copyedit.rule.newsroom.copy.Quotations;
import io.github.copyedit.rule.newsroom.copy.Subject;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds what chat assistants say around the copy they give, pasted along with it. */
public final class AssistantResidue implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
          "assistant-residue",
          "What a chat assistant said around the copy, pasted along with it",
          Severity.ERROR,
          "leaks");

  private static final Pattern BLANK_TO_FILL =
      Pattern.compile(
          "(?iu)\\[(?:your|insert your|ihr|ihre|dein|deine|votre|ton|tu|su|seu|sua|il tuo|jouw|uw|ditt) [\\p{L} '’/-]{2,40}+\\]");

  private static final int MENTIONS = 2;
  private static final String SAID =
      "“%s” is what a chat assistant says to the one who asks it, not to readers. Take it out, and"
          + " check the rest of the text.";
  private static final String MARKED =
      "“%s” is a mark that a chat assistant left. Take it out, and check what it stands for.";
  private static final String TRACKED =
      "“%s” is a link as a chat assistant gives it, which tells so to every site. Cut off what"
          + " follows the question mark, and check that the page says what the text says.";
  private static final String UNFILLED =
      "“%s” is a blank that a chat assistant or a template left to fill. Fill it, or take it out.";

  private final AssistantPhrases phrases = new AssistantPhrases();
  private final Subject assistants = new Subject(Lexicon.lines("assistant-subject.txt"));

  private record Candidate(Block block, AssistantPhrases.Phrase phrase) {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Hits hits) {
    List<Candidate> candidates = new ArrayList<>();
    Mentions mentions = new Mentions(assistants, document, hits.deadline());
    for (Block block : document.blocks()) {
      hits.deadline().check();
      String text = block.prose().text();
      Quotations quotations = Quotations.in(text);
      AssistantMarks.find(text)
          .filter(span -> !quotations.cover(span) && !isSubject(mentions, span.of(text)))
          .ifPresent(span -> report(block, span, mark(span.of(text)), hits));
      BLANK_TO_FILL
          .matcher(text.indexOf('[') < 0 ? "" : text)
          .results()
          .map(match -> new Span(match.start(), match.end()))
          .filter(span -> !quotations.cover(span))
          .findFirst()
          .ifPresent(span -> report(block, span, UNFILLED, hits));
      phrases.find(text).stream()
          .filter(phrase -> !quotations.cover(Span.ofLength(phrase.span().start(), 1)))
          .forEach(phrase -> candidates.add(new Candidate(block, phrase)));
    }
    reportLinks(document, hits);
    reportPhrases(mentions, candidates, hits);
  }

  private static String mark(String passage) {
    return AssistantMarks.isTracked(passage) ? TRACKED : MARKED;
  }

  /** Whether the article speaks of assistants beyond the words that are looked at. */
  private boolean isSubject(Mentions mentions, String looked) {
    return mentions.count() >= MENTIONS + assistants.mentions(looked);
  }

  private void reportPhrases(Mentions mentions, List<Candidate> candidates, Hits hits) {
    // People hope to help, too, and say so more than once.
    boolean certain =
        !hits.all().isEmpty()
            || candidates.stream()
                .anyMatch(each -> each.phrase().weight() == AssistantPhrases.Weight.CERTAIN);
    String looked =
        candidates.stream().map(each -> each.phrase().words()).collect(Collectors.joining(" "));
    if (!certain || isSubject(mentions, looked)) {
      return;
    }
    for (int i = 0; i < candidates.size(); i++) {
      // One word about a paragraph is enough.
      if (i == 0 || candidates.get(i).block() != candidates.get(i - 1).block()) {
        report(candidates.get(i).block(), candidates.get(i).phrase().span(), SAID, hits);
      }
    }
  }

  private static void report(Block block, Span span, String message, Hits hits) {
    String shown = Excerpts.of(span.of(block.prose().text()));
    hits.inProse(INFO, block, span, message.formatted(shown));
  }

  /** Addresses that readers don't see, or that stand in the prose as one word. */
  private static void reportLinks(Document document, Hits hits) {
    for (Link link : TrackedLinks.hidden(document)) {
      hits.inSource(INFO, link.source(), TRACKED.formatted(Excerpts.of(link.target())));
    }
  }
}
