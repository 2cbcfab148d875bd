package io.github.copyedit.rule.newsroom.headings;

import io.github.copyedit.document.Document;
import io.github.copyedit.document.Prose;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.rule.Hits;
import io.github.copyedit.rule.Rule;
import io.github.copyedit.rule.RuleInfo;
import io.github.copyedit.rule.RuleOption;
import java.util.Optional;

/** Finds headlines that lists and search results cut off. */
public final class LongHeadline implements Rule {

  /** What Google's guidelines for articles long gave as a headline's limit. */
  private static final int USUAL_LIMIT = 110;

  private static final RuleOption CHARACTERS =
      RuleOption.number("characters", "the most characters that a headline may have", USUAL_LIMIT);
  private static final RuleInfo INFO =
      RuleInfo.of(
              "long-headline",
              "Headlines that are too long to be shown whole",
              Severity.SUGGESTION,
              "headings")
          .withOptions(CHARACTERS);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Hits hits) {
    int most = hits.options().number(CHARACTERS);
    Optional<Prose> headline = Headline.of(document);
    headline
        .filter(prose -> !isGuess(document, prose))
        .ifPresent(
            prose -> {
              String text = prose.text().strip();
              int length = text.codePointCount(0, text.length());
              if (length > most) {
                hits.inProse(
                    INFO,
                    prose,
                    prose.all(),
                    "The headline has %d characters; beyond %d, lists and search results cut it off. Shorten it."
                        .formatted(length, most));
              }
            });
  }

  /** A first line of plain text that merely has the looks may as well be the lead. */
  private static boolean isGuess(Document document, Prose headline) {
    return document.headings().stream()
        .anyMatch(
            heading -> heading.prose().equals(headline) && !Outline.isMarked(document, heading));
  }
}
