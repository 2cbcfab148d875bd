package io.github.copyedit.rule.newsroom.headings;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.finding.Fix;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.rule.Hits;
import io.github.copyedit.rule.Rule;
import io.github.copyedit.rule.RuleInfo;
import io.github.copyedit.rule.newsroom.copy.HeadingText;
import io.github.copyedit.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds headings that end like a sentence or a lead-in, where the others of their level don't. */
public final class HeadingPunctuation implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
          "heading-punctuation",
          "Headings that end in a period, a colon or an exclamation mark",
          Severity.WARNING,
          "headings");

  /** Two that end alike may be two slips. */
  private static final int FEWEST = 3;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Hits hits) {
    Map<Integer, List<Block.Heading>> levels =
        document.headings().stream()
            .filter(heading -> !heading.prose().text().isBlank())
            .collect(Collectors.groupingBy(Block.Heading::level));
    for (List<Block.Heading> level : levels.values()) {
      if (!isSystem(level)) {
        level.forEach(
            heading ->
                HeadingEnd.of(heading.prose().text())
                    .filter(end -> !isPartOfName(heading.prose().text(), document))
                    .ifPresent(end -> report(heading, end, document, hits)));
      }
    }
  }

  /** Whether all headings of a level are sentences, some of them questions. */
  private static boolean isSystem(List<Block.Heading> level) {
    List<String> texts = level.stream().map(heading -> heading.prose().text()).toList();
    List<HeadingEnd> ends = texts.stream().flatMap(text -> HeadingEnd.of(text).stream()).toList();
    boolean shouts = ends.contains(HeadingEnd.EXCLAMATION_MARK);
    long questions = shouts ? 0 : texts.stream().filter(HeadingEnd::asks).count();
    return ends.size() + questions == texts.size() && ends.size() >= FEWEST;
  }

  /** "Yahoo!", "Acme Inc.": the article writes the word so in the middle of a sentence. */
  private static boolean isPartOfName(String heading, Document document) {
    String text = heading.strip();
    String last = text.substring(text.lastIndexOf(' ') + 1);
    return document.blocks().stream()
        .filter(block -> !(block instanceof Block.Heading))
        .map(block -> block.prose().text())
        .anyMatch(prose -> goesOnBehind(prose, last));
  }

  private static boolean goesOnBehind(String prose, String word) {
    int at = prose.indexOf(word);
    while (at >= 0) {
      int next = at + word.length() + 1;
      boolean gap = next < prose.length() && prose.charAt(next - 1) == ' ';
      if (gap && Character.isLowerCase(prose.charAt(next)) && !word.endsWith(":")) {
        return true;
      }
      at = prose.indexOf(word, at + word.length());
    }
    return false;
  }

  private static void report(Block.Heading heading, HeadingEnd end, Document document, Hits hits) {
    String text = heading.prose().text();
    Span mark = Span.ofLength(text.stripTrailing().length() - 1, 1);
    Span source = heading.prose().toSource(mark);
    boolean verbatim = document.slice(source).equals(mark.of(text));
    Optional<Fix> fix =
        verbatim && end.isSafeToTakeOut(text) ? Optional.of(new Fix(source, "")) : Optional.empty();
    hits.inProse(
        INFO,
        heading,
        mark,
        "The heading “%s” ends in %s. Take it out."
            .formatted(HeadingText.shown(document, heading), end.inWords()),
        List.of(),
        fix);
  }
}
