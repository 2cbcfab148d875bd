package io.github.copyedit.rule.newsroom.headings;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.rule.Hits;
import io.github.copyedit.rule.Rule;
import io.github.copyedit.rule.RuleInfo;
import io.github.copyedit.rule.newsroom.copy.PlainFile;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds lines that look like headings and are none to a machine. */
public final class HeadingUnmarked implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
          "heading-unmarked",
          "Lines that stand as headings without being marked up so",
          Severity.SUGGESTION,
          "headings");

  /** One short line may be anything; several alike are a habit. */
  private static final int FEWEST_PLAIN = 2;

  private static final String REMEDY =
      " so outlines and screen readers pass it over. Mark it up as a heading.";

  private final LoneLines lines = new LoneLines();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Hits hits) {
    if (PlainFile.is(document.source().file())) {
      checkUnderlines(document, hits);
      return;
    }
    List<Block> flow = document.blocks().stream().filter(Block::flows).toList();
    List<Block> bold = lines.bold(document, flow);
    bold.forEach(
        block -> report(block, "“%s” is set in bold like a heading but isn't one," + REMEDY, hits));
    boolean sections = document.headings().stream().anyMatch(heading -> heading.level() > 1);
    if (bold.isEmpty() && !sections) {
      List<Block> plain = lines.plain(document, flow);
      if (plain.size() >= FEWEST_PLAIN) {
        plain.forEach(
            block -> report(block, "“%s” stands like a heading but isn't one," + REMEDY, hits));
      }
    }
  }

  /** In plain text a heading is what is underlined, where any are. */
  private static void checkUnderlines(Document document, Hits hits) {
    List<Block.Heading> sections =
        document.headings().stream().filter(heading -> heading.level() > 1).toList();
    Set<Block.Heading> underlined =
        sections.stream()
            .filter(heading -> Outline.isMarked(document, heading))
            .collect(Collectors.toUnmodifiableSet());
    if (underlined.size() >= FEWEST_PLAIN) {
      sections.stream()
          .filter(heading -> !underlined.contains(heading))
          .forEach(
              heading ->
                  report(
                      heading,
                      "“%s” stands like a heading, but the headings here are underlined. Underline it.",
                      hits));
    }
  }

  private static void report(Block block, String message, Hits hits) {
    hits.inProse(INFO, block, block.prose().all(), message.formatted(block.prose().text().strip()));
  }
}
