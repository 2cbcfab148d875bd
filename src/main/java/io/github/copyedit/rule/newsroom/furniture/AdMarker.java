package io.github.copyedit.rule.newsroom.furniture;

import io.github.copyedit.document.Document;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.rule.Hits;
import io.github.copyedit.rule.Rule;
import io.github.copyedit.rule.RuleInfo;
import io.github.copyedit.rule.newsroom.copy.WholeLines;
import java.util.List;

/** Finds lines and elements that are nothing but what an advertising slot left in the copy. */
public final class AdMarker implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
          "ad-marker", "Labels of advertising slots left in the copy", Severity.ERROR, "furniture");

  private final AdPhrases phrases = new AdPhrases();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Hits hits) {
    for (AdSearch.Found found : new AdSearch(document, phrases).run()) {
      String message =
          "“%s” %s of an advertising slot, not copy. Readers stumble over it; delete it."
              .formatted(found.span().of(found.block().prose().text()), what(found.match()));
      hits.inProse(
          INFO,
          found.block(),
          found.span(),
          message,
          List.of(),
          WholeLines.without(document, found.source()));
    }
  }

  private static String what(AdPhrases.Match match) {
    if (match.misspelt()) {
      return "is the label, misspelt,";
    }
    return match.kind() == AdPhrases.Kind.CHROME ? "is a part" : "is the label";
  }
}
