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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds articles that are dated after today. */
public final class FutureDate implements TreeRule {

  private static final RuleOption AHEAD =
      RuleOption.number(
          "ahead",
          "how many days ahead an article may be dated: one for time zones, more for scheduled copy",
          1);
  private static final RuleInfo INFO =
      RuleInfo.of(
              "future-date",
              "Articles dated in the future, by mistake or under embargo",
              Severity.WARNING,
              "dates")
          .withOptions(AHEAD);

  private final DateReader reader = new DateReader();
  private final ArticleDate date;

  public FutureDate(ArticleDate date) {
    this.date = date;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  /** Each note is a date of publication: its words, its day, how far ahead it may lie. */
  @Override
  public void summarize(Document document, Notes notes) {
    String ahead = String.valueOf(notes.options().number(AHEAD));
    List<StatedDate> published =
        StatedDate.all(document, Metadata.Kind.PUBLISHED, reader).stream()
            .filter(stated -> stated.day().isPresent())
            .toList();
    published.forEach(
        stated ->
            notes.inProse(
                stated.field().value(),
                stated.field().value().all(),
                stated.value(),
                stated.day().orElseThrow().toString(),
                ahead));
    if (published.isEmpty()) {
      Optional<LocalDate> path = reader.dayOfPath(document.source().file());
      path.ifPresent(day -> notes.wholeArticle(day.toString(), day.toString(), ahead));
      if (path.isEmpty()) {
        date.seen(document)
            .filter(Sighting::isSure)
            .ifPresent(sighting -> note(document, sighting, ahead, notes));
      }
    }
  }

  private static void note(Document document, Sighting sighting, String ahead, Notes notes) {
    // What numbers mean is left open in favor of the writer.
    LocalDate day =
        sighting.mention().otherwise().stream()
            .reduce(sighting.mention().day(), (one, other) -> one.isBefore(other) ? one : other);
    sighting
        .block()
        .ifPresent(
            block ->
                notes.inProse(
                    block, sighting.span(), sighting.words(document), day.toString(), ahead));
  }

  @Override
  public void check(Tree tree, TreeHits hits) {
    for (Tree.Article article : tree.articles()) {
      article.notes().stream()
          .filter(note -> isAhead(note, tree.today()))
          .min(Comparator.comparing(note -> note.place().source()))
          .ifPresent(note -> hits.at(INFO, article, note, message(note, tree.today())));
    }
  }

  private static boolean isAhead(Note note, LocalDate today) {
    long ahead = Long.parseLong(note.facts().get(2));
    return LocalDate.parse(note.facts().get(1)).isAfter(today.plusDays(ahead));
  }

  private static String message(Note note, LocalDate today) {
    return "The article is dated “%s”, which is still to come on %s: it would go out too early or under a wrong date. Correct the date, or hold the article back."
        .formatted(note.facts().get(0), today);
  }
}
