package io.github.copyedit.rule.newsroom.dates;

import io.github.copyedit.document.Document;
import io.github.copyedit.document.Metadata;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.rule.Note;
import io.github.copyedit.rule.Notes;
import io.github.copyedit.rule.RuleInfo;
import io.github.copyedit.rule.RuleOption;
import io.github.copyedit.rule.Tree;
import io.github.copyedit.rule.TreeHits;
import io.github.copyedit.rule.TreeRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds articles whose metadata, file name and text say different days of publication. */
public final class DateConflict implements TreeRule {

  private static final RuleOption TOLERANCE =
      RuleOption.number(
          "tolerance",
          "how many days the dates of one article may lie apart, for time zones and scheduling",
          2);
  private static final RuleInfo INFO =
      RuleInfo.of(
              "date-conflict",
              "Dates of publication that contradict each other in one article",
              Severity.WARNING,
              "dates")
          .withOptions(TOLERANCE);

  private final DateReader reader = new DateReader();
  private final ArticleDate date;

  public DateConflict(ArticleDate date) {
    this.date = date;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  /** Each note is a conflict: its message, and the later of its two days. */
  @Override
  public void summarize(Document document, Notes notes) {
    int tolerance = notes.options().number(TOLERANCE);
    List<StatedDate> published = StatedDate.sound(document, Metadata.Kind.PUBLISHED, reader);
    Optional<LocalDate> path = reader.dayOfPath(document.source().file());
    for (StatedDate first : published.stream().limit(1).toList()) {
      path.filter(day -> first.daysFrom(day) > tolerance)
          .ifPresent(day -> note(first, "the file's name or folder says " + day, notes));
      published.stream()
          .filter(other -> first.daysFrom(other.day().orElseThrow()) > tolerance)
          .findFirst()
          .ifPresent(
              other ->
                  note(other, "elsewhere its metadata says “%s”".formatted(first.value()), notes));
    }
    if (!published.isEmpty() || path.isPresent()) {
      String other =
          published.stream()
              .findFirst()
              .map(date -> "its metadata says “%s”".formatted(date.value()))
              .orElseGet(() -> "the file's name or folder says " + path.orElseThrow());
      seen(document, published, path, tolerance)
          .ifPresent(sighting -> note(document, sighting, other, notes));
    }
  }

  /** A date that is still to come is reported as such and not for its clash. */
  @Override
  public void check(Tree tree, TreeHits hits) {
    for (Tree.Article article : tree.articles()) {
      for (Note note : article.notes()) {
        if (!LocalDate.parse(note.facts().get(1)).isAfter(tree.today().plusDays(1))) {
          hits.at(INFO, article, note, note.facts().get(0));
        }
      }
    }
  }

  /** One that no date of the metadata, not even that of a change, comes near. */
  private Optional<Sighting> seen(
      Document document, List<StatedDate> published, Optional<LocalDate> path, int tolerance) {
    List<LocalDate> days =
        Stream.of(published, StatedDate.sound(document, Metadata.Kind.MODIFIED, reader))
            .flatMap(List::stream)
            .flatMap(date -> date.day().stream())
            .toList();
    List<LocalDate> known = days.isEmpty() ? path.stream().toList() : days;
    return date.sureInText(document)
        .filter(
            sighting ->
                known.stream().allMatch(day -> sighting.mention().atLeastFrom(day) > tolerance));
  }

  private static void note(StatedDate date, String other, Notes notes) {
    String message =
        "The article is dated “%s”, but %s. Find out which is right and correct the other."
            .formatted(date.value(), other);
    notes.inProse(
        date.field().value(),
        date.field().value().all(),
        message,
        date.day().orElseThrow().toString());
  }

  private static void note(Document document, Sighting sighting, String other, Notes notes) {
    String message =
        "Readers see the date “%s”, but %s. Find out which is right and correct the other."
            .formatted(sighting.words(document), other);
    LocalDate day = sighting.mention().day();
    sighting
        .block()
        .ifPresent(block -> notes.inProse(block, sighting.span(), message, day.toString()));
  }
}
