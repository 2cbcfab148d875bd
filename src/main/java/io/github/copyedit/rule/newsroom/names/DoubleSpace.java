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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds two blanks in a row between words. */
public final class DoubleSpace implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of("double-space", "Two blanks between words", Severity.SUGGESTION, "names");

  /** Blanks beyond the first that a page shows, or that a text file has. */
  private static final Pattern GAP = Pattern.compile("[ \\u00A0]{2,}+");

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…:][\"”’»)\\]]{0,2}+$");

  /** Three and more in a row set columns. */
  private static final int COLUMN = 3;

  private static final int MOST = 10;
  private static final int LOOK_BACK = 4;

  private record Gap(Block block, Span span, boolean afterSentence) {}

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
        gaps.addAll(gaps(block));
        single += singleAfterSentence(block.prose().text());
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

  private static List<Gap> gaps(Block block) {
    String text = block.prose().text();
    List<Gap> gaps = new ArrayList<>();
    Matcher gap = GAP.matcher(text);
    while (gap.find()) {
      boolean between = gap.start() > 0 && gap.end() < text.length();
      if (gap.end() - gap.start() >= COLUMN) {
        return List.of();
      }
      if (between && isWord(text.charAt(gap.end())) && isWordEnd(text.charAt(gap.start() - 1))) {
        String before = text.substring(Math.max(0, gap.start() - LOOK_BACK), gap.start());
        gaps.add(
            new Gap(block, new Span(gap.start(), gap.end()), SENTENCE_END.matcher(before).find()));
      }
    }
    return gaps;
  }

  /** French sets a blank of its own before some signs, so that signs say nothing. */
  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || "\"“‘(".indexOf(c) >= 0;
  }

  private static boolean isWordEnd(char c) {
    return Character.isLetterOrDigit(c) || ".,;:!?…\"”’)".indexOf(c) >= 0;
  }

  private static int singleAfterSentence(String text) {
    int count = 0;
    for (int i = 1; i + 1 < text.length(); i++) {
      if (text.charAt(i) == ' '
          && ".!?".indexOf(text.charAt(i - 1)) >= 0
          && Character.isUpperCase(text.charAt(i + 1))) {
        count++;
      }
    }
    return count;
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
