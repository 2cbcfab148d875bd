package io.github.copyedit.rule.newsroom.attribution;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.document.Metadata;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.rule.Hits;
import io.github.copyedit.rule.Rule;
import io.github.copyedit.rule.RuleInfo;
import java.util.regex.Pattern;

/** Finds stories that don't say where they were filed. */
public final class MissingDateline implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "missing-dateline",
              "Stories that don't say where they were filed",
              Severity.WARNING,
              "attribution")
          .offByDefault();

  /** A place in capitals, or one before an agency in brackets, then a dash or a colon. */
  private static final Pattern DATELINE =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{Lu}.'’-]{2,40}+(?:[ /]\\p{Lu}[\\p{Lu}.'’-]{1,40}+){0,4}+(?:, ?[\\p{L}\\p{N}.'’ ]{2,30}+){0,3}+(?: ?\\([^()]{2,40}+\\))?+"
              + "|\\p{Lu}[\\p{L}.'’/ -]{2,40}+(?:, ?[\\p{L}\\p{N}.'’ ]{2,30}+){0,3}+\\([^()]{2,40}+\\))"
              + "\\s*+(?:[—–:]|--?)\\s*+\\S.*+",
          Pattern.DOTALL);

  private static final int LEAD = 160;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Hits hits) {
    boolean said =
        document.metadata().first(Metadata.Kind.DATELINE).isPresent()
            || document.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .limit(2)
                .map(block -> block.prose().text())
                .map(text -> text.substring(0, Math.min(text.length(), LEAD)))
                .anyMatch(text -> DATELINE.matcher(text).matches());
    if (!said) {
      hits.wholeArticle(
          INFO,
          "The story has no dateline, so readers can't tell where it was filed. Begin the first paragraph with the place, as in “PORTLAND —”.");
    }
  }
}
