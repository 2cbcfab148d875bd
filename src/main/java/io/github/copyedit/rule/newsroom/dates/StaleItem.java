package io.github.copyedit.rule.newsroom.dates;

import io.github.copyedit.document.Block;
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
import io.github.copyedit.text.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds articles that still call themselves new long after they appeared. */
public final class StaleItem implements TreeRule {

  private static final RuleOption DAYS =
      RuleOption.number("days", "after how many days news is no longer breaking or upcoming", 7);
  private static final RuleInfo INFO =
      RuleInfo.of(
              "stale-item",
              "Old articles that are still labelled “breaking” or “upcoming”",
              Severity.SUGGESTION,
              "dates")
          .withOptions(DAYS);

  /** "+++ Eilmeldung +++" stands alone all the same. */
  private static final int MARKS = 8;

  private final DateReader reader = new DateReader();
  private final ArticleDate date;
  private final UrgentLabels labels = new UrgentLabels();

  public StaleItem(ArticleDate date) {
    this.date = date;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  /** Each note is a label: its words, the article's last day, how old that may be. */
  @Override
  public void summarize(Document document, Notes notes) {
    String days = String.valueOf(notes.options().number(DAYS));
    List<Block> blocks = document.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      Optional<Span> label = labels.find(block.prose().text());
      if (label.isPresent() && isOfArticle(blocks, i, label.get())) {
        Span span = label.get();
        lastDay(document)
            .ifPresent(
                day ->
                    notes.inProse(
                        block, span, span.of(block.prose().text()), day.toString(), days));
        return;
      }
    }
  }

  /** With words behind it, or beside the headline; else it is a menu's. */
  private static boolean isOfArticle(List<Block> blocks, int at, Span label) {
    Block block = blocks.get(at);
    if (!(block instanceof Block.Heading
        || block instanceof Block.Paragraph
        || block instanceof Block.FieldText)) {
      return false;
    }
    boolean alone = block.prose().text().length() - label.length() <= MARKS;
    return !alone
        || at == 0
        || isHeadline(blocks.get(at - 1))
        || (at + 1 < blocks.size() && isHeadline(blocks.get(at + 1)));
  }

  private static boolean isHeadline(Block block) {
    return block instanceof Block.Heading heading && heading.level() == 1;
  }

  private Optional<LocalDate> lastDay(Document document) {
    return Stream.of(Metadata.Kind.PUBLISHED, Metadata.Kind.MODIFIED)
        .flatMap(kind -> StatedDate.all(document, kind, reader).stream())
        .flatMap(stated -> stated.day().stream())
        .max(Comparator.naturalOrder())
        .or(() -> reader.dayOfPath(document.source().file()))
        .or(() -> date.seen(document).map(sighting -> sighting.mention().day()));
  }

  @Override
  public void check(Tree tree, TreeHits hits) {
    for (Tree.Article article : tree.articles()) {
      for (Note note : article.notes()) {
        List<String> facts = note.facts();
        long age = ChronoUnit.DAYS.between(LocalDate.parse(facts.get(1)), tree.today());
        if (age > Long.parseLong(facts.get(2))) {
          hits.at(
              INFO,
              article,
              note,
              "“%s” is no longer true: the article is of %s, %d days ago. Take the label away, or bring the article up to date."
                  .formatted(facts.get(0), facts.get(1), age));
        }
      }
    }
  }
}
