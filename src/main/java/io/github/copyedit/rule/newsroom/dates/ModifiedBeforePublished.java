package io.github.copyedit.rule.newsroom.dates;

import io.github.copyedit.document.Document;
import io.github.copyedit.document.Metadata;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.rule.Hits;
import io.github.copyedit.rule.Rule;
import io.github.copyedit.rule.RuleInfo;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds articles that were changed for the last time before they appeared. */
public final class ModifiedBeforePublished implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
          "modified-before-published",
          "Articles whose last change is dated before their publication",
          Severity.WARNING,
          "dates");

  private static final Comparator<StatedDate> BY_DAY =
      Comparator.comparing(date -> date.comparable().orElse(LocalDate.MIN));

  private final DateReader reader = new DateReader();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Hits hits) {
    Optional<StatedDate> published = dates(document, Metadata.Kind.PUBLISHED).stream().min(BY_DAY);
    Optional<StatedDate> modified = dates(document, Metadata.Kind.MODIFIED).stream().max(BY_DAY);
    if (published.isEmpty() || modified.isEmpty()) {
      return;
    }
    if (BY_DAY.compare(modified.get(), published.get()) < 0) {
      hits.inProse(
          INFO,
          modified.get().field().value(),
          modified.get().field().value().all(),
          "The article was last changed on “%s”, before it was published on “%s”, so one of the two is wrong. Correct it."
              .formatted(modified.get().value(), published.get().value()));
    }
  }

  private List<StatedDate> dates(Document document, Metadata.Kind kind) {
    return StatedDate.all(document, kind, reader).stream()
        .filter(date -> date.comparable().isPresent() && !date.isBroken())
        .toList();
  }
}
