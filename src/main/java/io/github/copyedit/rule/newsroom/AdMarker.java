package io.github.copyedit.rule.newsroom;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.rule.Hits;
import io.github.copyedit.rule.Rule;
import io.github.copyedit.rule.RuleInfo;
import io.github.copyedit.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds lines and elements that are nothing but what an advertising slot left in the copy. */
final class AdMarker implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
          "ad-marker", "Labels of advertising slots left in the copy", Severity.ERROR, "furniture");
  private static final String SENTENCE_ENDS = ".!?…:;\"”’»)";

  private final AdPhrases phrases = new AdPhrases();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Hits hits) {
    List<Block> blocks = document.blocks();
    AdSurroundings surroundings = new AdSurroundings(blocks);
    Map<Integer, AdPhrases.Match> markers = new TreeMap<>();
    Map<Integer, AdPhrases.Match> chrome = new TreeMap<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      Optional<AdPhrases.Match> match = phrases.match(block.prose().text());
      if (match.isEmpty()) {
        markersInside(document, block, hits);
      } else if (match.get().kind() == AdPhrases.Kind.CHROME) {
        chrome.put(i, match.get());
      } else if (surroundings.isMarker(i, match.get())) {
        markers.put(i, match.get());
      }
    }
    addNeighbours(markers, chrome);
    markers.forEach(
        (i, match) -> {
          Block block = blocks.get(i);
          report(document, block, trimmed(block.prose().all(), block), block.source(), match, hits);
        });
  }

  /**
   * "Continue reading the main story" alone may be a link; beside a marker it belongs to the slot.
   */
  private static void addNeighbours(
      Map<Integer, AdPhrases.Match> markers, Map<Integer, AdPhrases.Match> chrome) {
    boolean grown = true;
    while (grown) {
      grown =
          chrome
              .entrySet()
              .removeIf(
                  entry -> {
                    int i = entry.getKey();
                    boolean beside = markers.containsKey(i - 1) || markers.containsKey(i + 1);
                    if (beside) {
                      markers.put(i, entry.getValue());
                    }
                    return beside;
                  });
    }
  }

  /** A marker on a line of its own between the lines of a paragraph. */
  private void markersInside(Document document, Block block, Hits hits) {
    if (!(block instanceof Block.Paragraph) && !(block instanceof Block.Quote)) {
      return;
    }
    String prose = block.prose().text();
    List<Span> lines = ProseLines.of(block, document.source().text());
    for (int i = 0; lines.size() > 1 && i < lines.size(); i++) {
      Span line = trimmed(lines.get(i), block);
      boolean apart =
          (i == 0 || endsSentence(lines.get(i - 1).of(prose)))
              && (i + 1 == lines.size() || !startsLow(lines.get(i + 1).of(prose)))
              && !startsLow(line.of(prose));
      if (apart) {
        phrases
            .match(line.of(prose))
            .filter(match -> match.kind() == AdPhrases.Kind.MARKER)
            .ifPresent(
                match -> report(document, block, line, block.prose().toSource(line), match, hits));
      }
    }
  }

  private static boolean endsSentence(String line) {
    String text = line.strip();
    return text.isEmpty() || SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static boolean startsLow(String line) {
    return !line.isBlank() && Character.isLowerCase(line.strip().codePointAt(0));
  }

  private static Span trimmed(Span span, Block block) {
    String text = span.of(block.prose().text());
    int leading = text.length() - text.stripLeading().length();
    return Span.ofLength(span.start() + leading, text.strip().length());
  }

  private static void report(
      Document document, Block block, Span span, Span source, AdPhrases.Match match, Hits hits) {
    String message =
        "“%s” is %slabel of an advertising slot, not copy. Readers stumble over it; delete it."
            .formatted(span.of(block.prose().text()), match.misspelt() ? "the misspelt " : "the ");
    hits.inProse(INFO, block, span, message, List.of(), WholeLines.without(document, source));
  }
}
