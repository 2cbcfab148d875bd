package io.github.copyedit.rule.newsroom.headings;

import io.github.copyedit.document.Document;
import io.github.copyedit.document.Prose;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.rule.Hits;
import io.github.copyedit.rule.Rule;
import io.github.copyedit.rule.RuleInfo;
import io.github.copyedit.rule.newsroom.copy.Words;
import java.util.Optional;
import java.util.Set;

/** Finds articles without a headline. */
public final class MissingHeadline implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of("missing-headline", "Articles without a headline", Severity.WARNING, "headings")
          .offByDefault();

  /** What programs put where nobody wrote a headline. */
  private static final Set<String> STAND_INS =
      Set.of(
          "untitled",
          "untitled document",
          "no title",
          "new post",
          "new page",
          "document",
          "ohne titel",
          "unbenannt",
          "neue seite",
          "sans titre",
          "nouvelle page",
          "sin titulo",
          "sem titulo",
          "senza titolo",
          "zonder titel",
          "namnlos",
          "uden titel",
          "bez tytulu");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Hits hits) {
    Optional<Prose> headline = Headline.of(document).or(() -> Headline.ofPage(document));
    if (headline.isEmpty()) {
      hits.wholeArticle(
          INFO,
          "The article has no headline, neither in its metadata nor at its top, so lists and search results can't name it. Write one.");
    } else if (STAND_INS.contains(String.join(" ", Words.of(headline.get().text())))) {
      hits.inProse(
          INFO,
          headline.get(),
          headline.get().all(),
          "“%s” is what a program puts where nobody wrote a headline. Write one."
              .formatted(headline.get().text()));
    }
  }
}
