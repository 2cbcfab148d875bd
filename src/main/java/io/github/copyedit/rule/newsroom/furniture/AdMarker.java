package io.github.copyedit.rule.newsroom.furniture;

import io.github.copyedit.document.Document;
import io.github.copyedit.finding.Fix;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.rule.Hits;
import io.github.copyedit.rule.Rule;
import io.github.copyedit.rule.RuleInfo;
import io.github.copyedit.rule.RuleOption;
import io.github.copyedit.rule.newsroom.copy.WholeLines;
import io.github.copyedit.text.Span;
import java.util.List;
import java.util.Optional;

/** Finds lines and elements that are nothing but what an advertising slot left in the copy. */
public final class AdMarker implements Rule {

  private static final RuleOption SLOTS =
      RuleOption.choice(
          "slots",
          "whether empty slots between the paragraphs of an HTML article count as well as labels",
          "report",
          "ignore");
  private static final RuleInfo INFO =
      RuleInfo.of(
              "ad-marker",
              "Labels of advertising slots left in the copy",
              Severity.ERROR,
              "furniture")
          .withOptions(SLOTS);

  private final FurnitureReader reader;

  public AdMarker(FurnitureReader reader) {
    this.reader = reader;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Hits hits) {
    List<AdSearch.Found> all = reader.ads(document);
    int end = WholeLines.endOfRest(document, all.stream().map(AdSearch.Found::source).toList());
    for (AdSearch.Found found : all) {
      report(document, found, WholeLines.without(document, found.source(), end), hits);
    }
    if (hits.options().choice(SLOTS).equals("report")) {
      slots(document, hits);
    }
  }

  private static void report(
      Document document, AdSearch.Found found, Optional<Fix> fix, Hits hits) {
    String source = document.slice(found.source()).strip();
    if (source.startsWith("{")) {
      hits.inSource(INFO, found.source(), message(source, found), List.of(), fix);
      return;
    }
    String label = found.span().of(found.block().prose().text());
    hits.inProse(INFO, found.block(), found.span(), message(label, found), List.of(), fix);
  }

  private static String message(String label, AdSearch.Found found) {
    return "“%s” %s, not copy. Readers stumble over it; delete it."
        .formatted(label, what(found.match()));
  }

  private static void slots(Document document, Hits hits) {
    for (Span slot : AdSlots.of(document)) {
      String message =
          "An advertising slot stands in the copy. It shows an ad, or a gap, wherever the article"
              + " goes; delete it, or leave it to the page's template.";
      hits.inSource(INFO, slot, message);
    }
  }

  private static String what(AdPhrases.Match match) {
    if (match.kind() == AdPhrases.Kind.SPONSOR) {
      return "is a sponsor's label";
    }
    if (match.misspelt()) {
      return "is the label, misspelt, of an advertising slot";
    }
    return match.kind() == AdPhrases.Kind.CHROME
        ? "is a part of an advertising slot"
        : "is the label of an advertising slot";
  }
}
