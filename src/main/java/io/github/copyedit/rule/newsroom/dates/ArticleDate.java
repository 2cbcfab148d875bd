package io.github.copyedit.rule.newsroom.dates;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.document.Metadata;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether an article says anywhere when it appeared. */
public final class ArticleDate {

  private final DateReader reader = new DateReader();
  private final Sightings sightings = new Sightings(reader);

  /** A machine or a reader finds it: in the metadata, the path, or the text where dates stand. */
  public boolean isIn(Document document) {
    return isInData(document) || isSeen(sightings.in(document), document.blocks());
  }

  /** Whether one is found without the first {@code except} characters of a block's prose. */
  public boolean isElsewhere(Document document, Block leaking, int except) {
    List<Block> others = document.blocks().stream().filter(block -> block != leaking).toList();
    return isInData(document)
        || isSeen(sightings.in(others), others)
        || reader.find(leaking.prose().text().substring(except)).stream()
            .anyMatch(DateReader.Mention::hasYear);
  }

  /** The surest that a reader sees in the text or around it. */
  Optional<Sighting> seen(Document document) {
    return Sightings.best(sightings.in(document));
  }

  /** The first in the text that can mean nothing else; a day without its year too. */
  Optional<Sighting> sureInText(Document document) {
    return sightings.in(document).stream()
        .filter(sighting -> sighting.block().isPresent() && sighting.isSure())
        .findFirst();
  }

  /** The words of a day without a year, in a place where readers look for the article's date. */
  Optional<String> withoutYear(Document document) {
    return sightings.in(document).stream()
        .filter(sighting -> !sighting.mention().hasYear())
        .map(sighting -> sighting.words(document))
        .findFirst();
  }

  private boolean isInData(Document document) {
    return document.metadata().fields().stream().anyMatch(this::isDate)
        || reader.isDatedPath(document.source().file());
  }

  private boolean isDate(Metadata.Field field) {
    String value = field.value().text();
    return switch (field.kind()) {
      case PUBLISHED, MODIFIED -> reader.isDate(value);
      case HEADLINE, BYLINE -> reader.find(value).stream().anyMatch(day -> isDateLine(value, day));
      // A dateline stands in the text and is seen there.
      case DEK, LANGUAGE, DATELINE -> false;
    };
  }

  private boolean isDateLine(String value, DateReader.Mention day) {
    return day.hasYear()
        && (day.span().start() == 0 || sightings.kind(value, day, false, false).isPresent());
  }

  /** A date line may leave out the year where the text names the same day with it. */
  private boolean isSeen(List<Sighting> seen, List<Block> blocks) {
    if (seen.isEmpty() || Sightings.best(seen).isPresent()) {
      return !seen.isEmpty();
    }
    Set<LocalDate> days =
        blocks.stream()
            .flatMap(block -> reader.find(block.prose().text()).stream())
            .filter(DateReader.Mention::hasYear)
            .map(mention -> mention.day().withYear(0))
            .collect(Collectors.toSet());
    return seen.stream().anyMatch(sighting -> days.contains(sighting.mention().day()));
  }
}
