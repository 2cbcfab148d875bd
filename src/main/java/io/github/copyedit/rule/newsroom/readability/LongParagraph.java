package io.github.copyedit.rule.newsroom.readability;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.rule.Hits;
import io.github.copyedit.rule.Rule;
import io.github.copyedit.rule.RuleInfo;
import io.github.copyedit.rule.RuleOption;

/** Finds paragraphs that fill a screen. */
public final class LongParagraph implements Rule {

  /** About what a phone shows at once. */
  private static final int USUAL_LIMIT = 150;

  private static final RuleOption WORDS =
      RuleOption.number("words", "the most words that a paragraph may have", USUAL_LIMIT);
  private static final RuleInfo INFO =
      RuleInfo.of(
              "long-paragraph",
              "Paragraphs that are too long for a screen",
              Severity.SUGGESTION,
              "readability")
          .withOptions(WORDS)
          .offByDefault();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Hits hits) {
    int most = hits.options().number(WORDS);
    for (Block block : document.blocks()) {
      if (block instanceof Block.Paragraph) {
        int words = SentenceWords.count(block.prose().text());
        if (words > most) {
          hits.inProse(
              INFO,
              block,
              block.prose().all(),
              "This paragraph has %d words; beyond %d, it is a wall of text. Split it."
                  .formatted(words, most));
        }
      }
    }
  }
}
