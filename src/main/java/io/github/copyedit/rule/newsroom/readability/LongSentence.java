package io.github.copyedit.rule.newsroom.readability;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.rule.Hits;
import io.github.copyedit.rule.Rule;
import io.github.copyedit.rule.RuleInfo;
import io.github.copyedit.rule.RuleOption;
import io.github.copyedit.text.Span;

/** Finds sentences that are too long to be read in one go. */
public final class LongSentence implements Rule {

  /** Twice what guides to plain language ask of an average sentence, 20 words. */
  private static final int USUAL_LIMIT = 40;

  private static final RuleOption WORDS =
      RuleOption.number("words", "the most words that a sentence may have", USUAL_LIMIT);
  private static final RuleInfo INFO =
      RuleInfo.of(
              "long-sentence",
              "Sentences that are too long to be read in one go",
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
      String text = block.prose().text();
      // A word and the blank behind it: fewer characters can't hold more words.
      if (block instanceof Block.Paragraph && text.length() > 2 * most) {
        for (Span sentence : SentenceWords.sentences(text, document.languageOf(block))) {
          int words = SentenceWords.count(sentence.of(text));
          if (words > most) {
            hits.inProse(
                INFO,
                block,
                sentence,
                "This sentence has %d words; beyond %d, readers lose the thread. Split it."
                    .formatted(words, most));
          }
        }
      }
    }
  }
}
