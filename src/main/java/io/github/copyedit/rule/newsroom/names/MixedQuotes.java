package io.github.copyedit.rule.newsroom.names;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.rule.Hits;
import io.github.copyedit.rule.Rule;
import io.github.copyedit.rule.RuleInfo;
import io.github.copyedit.rule.newsroom.copy.Excerpts;
import io.github.copyedit.rule.newsroom.names.QuoteMarks.Mark;
import io.github.copyedit.rule.newsroom.names.QuoteMarks.Style;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds quotation marks and apostrophes of a style that the article else doesn't use. */
public final class MixedQuotes implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
          "mixed-quotes",
          "Quotation marks or apostrophes of two styles in one article",
          Severity.SUGGESTION,
          "names");

  private static final int MOST = 5;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Hits hits) {
    List<Mark> quotations = new ArrayList<>();
    List<Mark> apostrophes = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof Block.Paragraph
          || block instanceof Block.ListItem
          || block instanceof Block.Heading) {
        hits.deadline().check();
        quotations.addAll(QuoteMarks.quotations(block));
        apostrophes.addAll(QuoteMarks.apostrophes(block));
      }
    }
    reportOdd(quotations, hits);
    reportOdd(apostrophes, hits);
  }

  /** Those that are not of the style that most are of. */
  private static void reportOdd(List<Mark> marks, Hits hits) {
    Map<Style, Integer> counts = new EnumMap<>(Style.class);
    marks.forEach(mark -> counts.merge(mark.style(), 1, Integer::sum));
    if (counts.size() < 2) {
      return;
    }
    Style own =
        counts.entrySet().stream()
            .max(Map.Entry.<Style, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
            .orElseThrow()
            .getKey();
    marks.stream()
        .filter(mark -> mark.style() != own && !mayGoWith(mark.style(), counts.keySet()))
        .limit(MOST)
        .forEach(mark -> report(mark, own, counts.get(own), hits));
  }

  /** French and others quote within guillemets by other marks. */
  private static boolean mayGoWith(Style style, Set<Style> styles) {
    return style != Style.STRAIGHT
        && !styles.contains(Style.STRAIGHT)
        && styles.contains(Style.GUILLEMETS);
  }

  private static void report(Mark mark, Style own, int others, Hits hits) {
    String text = mark.span().of(mark.block().prose().text());
    String message =
        "%s has a %s %s, but %s in this article %s %s. Keep to one style."
            .formatted(
                Excerpts.of(text),
                mark.style().adjective(),
                mark.isApostrophe() ? "apostrophe" : "quotation mark",
                others == 1 ? "another one" : others + " others",
                others == 1 ? "is" : "are",
                own.adjective());
    hits.inProse(
        INFO,
        mark.block(),
        mark.span(),
        message,
        mark.in(own).map(written -> new String[] {written}).orElseGet(() -> new String[0]));
  }
}
