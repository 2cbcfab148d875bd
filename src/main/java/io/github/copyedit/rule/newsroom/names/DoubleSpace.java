package io.github.copyedit.rule.newsroom.names;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.finding.Fix;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.rule.Hits;
import io.github.copyedit.rule.Rule;
import io.github.copyedit.rule.RuleInfo;
import io.github.copyedit.rule.newsroom.copy.WrittenAsShown;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds two blanks in a row between words. */
public final class DoubleSpace implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of("double-space", "Two blanks between words", Severity.SUGGESTION, "names");

  private static final int MOST = 10;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Hits hits) {
    List<Gap> gaps = new ArrayList<>();
    int single = 0;
    for (Block block : document.blocks()) {
      if (block instanceof Block.Paragraph
          || block instanceof Block.ListItem
          || block instanceof Block.Quote
          || block instanceof Block.Heading) {
        gaps.addAll(Gap.in(block));
        single += Gap.singleAfterSentence(block.prose().text());
      }
    }
    long twofold = gaps.stream().filter(Gap::afterSentence).count();
    // Two blanks behind each sentence are a typist's habit, not a slip.
    boolean habit = twofold >= single;
    gaps.stream()
        .filter(gap -> !gap.afterSentence() || !habit)
        .limit(MOST)
        .forEach(gap -> report(document, gap, hits));
  }

  private static void report(Document document, Gap gap, Hits hits) {
    String text = gap.block().prose().text();
    Span place = gap.block().prose().toSource(gap.span());
    boolean oneLine = document.slice(place).indexOf('\n') < 0;
    hits.inProse(
        INFO,
        gap.block(),
        gap.span(),
        "Two blanks stand here, %s. One is enough.".formatted(where(text, gap.span())),
        List.of(" "),
        oneLine && WrittenAsShown.allows(document, gap.block())
            ? Optional.of(new Fix(place, " "))
            : Optional.empty());
  }

  private static String where(String text, Span gap) {
    int start = gap.start();
    while (start > 0 && !Character.isSpaceChar(text.charAt(start - 1))) {
      start--;
    }
    return "behind “%s”".formatted(text.substring(start, gap.start()));
  }
}
