package io.github.copyedit.rule.newsroom.dates;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.document.Metadata;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.rule.Hits;
import io.github.copyedit.rule.Rule;
import io.github.copyedit.rule.RuleInfo;
import io.github.copyedit.rule.newsroom.copy.AroundArticle;
import java.util.List;
import java.util.Optional;

/** Finds web pages that tell their date to readers but not to programs. */
public final class DateNotMachineReadable implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
          "date-not-machine-readable",
          "Web pages whose date stands in the text but not in the metadata",
          Severity.SUGGESTION,
          "dates");

  private static final String WHY =
      ", so search engines and archives guess when the article appeared. Add <meta"
          + " property=\"article:published_time\" content=\"%s\"> to its head.";

  private final DateReader reader = new DateReader();
  private final ArticleDate date;

  public DateNotMachineReadable(ArticleDate date) {
    this.date = date;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Hits hits) {
    List<StatedDate> published = StatedDate.all(document, Metadata.Kind.PUBLISHED, reader);
    boolean told =
        published.stream().anyMatch(stated -> stated.isForMachines() || stated.isBroken());
    boolean article = document.blocks().stream().anyMatch(Block.Paragraph.class::isInstance);
    if (!told && article && AroundArticle.isPage(document) && date.isIn(document)) {
      report(
          document,
          published.stream().filter(stated -> stated.day().isPresent()).findFirst(),
          hits);
    }
  }

  private void report(Document document, Optional<StatedDate> stated, Hits hits) {
    if (stated.isPresent()) {
      hits.inProse(
          INFO,
          stated.get().field().value(),
          stated.get().field().value().all(),
          message(stated.get().value(), stated.get().day().get().toString()));
      return;
    }
    Optional<Sighting> seen =
        date.seen(document).filter(sighting -> sighting.kind() != Sighting.Kind.LEAD);
    if (seen.isEmpty()) {
      hits.wholeArticle(INFO, "The page's metadata has no date of publication" + why("2024-03-21"));
      return;
    }
    Sighting sighting = seen.get();
    String day =
        sighting.mention().otherwise().isEmpty()
            ? sighting.mention().day().toString()
            : "2024-03-21";
    if (sighting.block().isPresent()) {
      Block block = sighting.block().get();
      String words = sighting.span().of(block.prose().text());
      hits.inProse(INFO, block, sighting.span(), message(words, day));
    } else {
      hits.inSource(INFO, sighting.span(), message(document.slice(sighting.span()), day));
    }
  }

  private static String message(String words, String day) {
    return "Readers see the date “%s”, but programs don't: the page's metadata has none"
            .formatted(words)
        + why(day);
  }

  private static String why(String day) {
    return WHY.formatted(day);
  }
}
