package io.github.copyedit.rule.newsroom.attribution;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.rule.Hits;
import io.github.copyedit.rule.Rule;
import io.github.copyedit.rule.RuleInfo;
import java.util.List;

/** Finds long quotations that nobody is said to have said. */
public final class UnattributedQuote implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
          "unattributed-quote",
          "Long quotations without a word of who said them",
          Severity.SUGGESTION,
          "attribution");

  private final Attribution attribution = new Attribution();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Hits hits) {
    List<Block> flow = document.blocks().stream().filter(Block::flows).toList();
    for (int i = 0; i < flow.size(); i++) {
      Block block = flow.get(i);
      if (attribution.knows(document.languageOf(block))
          && isFirstOfQuote(flow, i)
          && Quotation.isLong(block)
          && !isAttributed(document, flow, i)) {
        hits.inProse(
            INFO,
            block,
            block.prose().all(),
            "Nobody is said to have said this, here or right beside it, so readers can't tell whose words they are. Name the speaker.");
      }
    }
  }

  private static boolean isFirstOfQuote(List<Block> flow, int i) {
    return i == 0 || !Quotation.is(flow.get(i - 1));
  }

  /** By the quotation itself, all of its paragraphs, or what stands before and behind it. */
  private boolean isAttributed(Document document, List<Block> flow, int first) {
    int end = first;
    while (end < flow.size() && Quotation.is(flow.get(end))) {
      if (attribution.isWithin(document, flow.get(end))) {
        return true;
      }
      end++;
    }
    return (first > 0 && attribution.isBefore(flow.get(first - 1)))
        || (end < flow.size() && attribution.isBehind(flow.get(end)))
        || first == 0;
  }
}
