package io.github.copyedit.rule.newsroom.leaks;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.document.Omission;
import io.github.copyedit.finding.Fix;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.rule.Hits;
import io.github.copyedit.rule.Rule;
import io.github.copyedit.rule.RuleInfo;
import io.github.copyedit.rule.newsroom.copy.PlainFile;
import io.github.copyedit.rule.newsroom.copy.WebPage;
import io.github.copyedit.rule.newsroom.dates.ArticleDate;
import io.github.copyedit.text.LineIndex;
import io.github.copyedit.text.Span;
import java.util.List;
import java.util.Optional;

/** Finds field names and time stamps of the publishing system that ran into the text. */
public final class LeakedMetadata implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
          "leaked-metadata",
          "Field names and time stamps that ran into the text",
          Severity.ERROR,
          "leaks");

  private final LeakShapes shapes = new LeakShapes();
  private final ArticleDate date;

  public LeakedMetadata(ArticleDate date) {
    this.date = date;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Hits hits) {
    document.omissions().stream()
        .filter(omission -> omission.reason().equals(Omission.NEVER_CLOSED))
        .forEach(open -> reportOpen(document, open.source(), hits));
    boolean timeline =
        document.blocks().stream().filter(block -> shapes.startsWithDay(text(block))).count() > 1;
    boolean page = WebPage.is(document.source().file());
    boolean copied = page || PlainFile.is(document.source().file());
    for (Block block : document.blocks()) {
      if (!(block instanceof Block.Paragraph) && !(block instanceof Block.Heading)) {
        continue;
      }
      boolean heading = block instanceof Block.Heading;
      shapes
          .find(text(block))
          .filter(
              found ->
                  !heading
                      || found.kind() == LeakShapes.Kind.FIELD
                      || found.kind() == LeakShapes.Kind.LINE)
          .filter(found -> !timeline || found.kind() != LeakShapes.Kind.DAY)
          .filter(found -> !page || found.kind() != LeakShapes.Kind.DATES)
          // That is the business of nav-residue.
          .filter(found -> !copied || found.kind() != LeakShapes.Kind.PAGE_LINE)
          .ifPresent(found -> report(document, block, found, hits));
    }
  }

  /** Front matter that is never closed: the opening line is the place, the missing one the fix. */
  private static void reportOpen(Document document, Span fields, Hits hits) {
    String text = document.source().text();
    LineIndex lines = document.source().lines();
    String opening = lines.line(lines.position(fields.start()).line()).of(text);
    Span place = Span.ofLength(fields.start(), opening.strip().length());
    String lineEnd = opening.substring(opening.stripTrailing().length()).replace(" ", "");
    boolean ended = fields.of(text).endsWith(lineEnd);
    String message =
        "The front matter that begins here is never closed, so readers see its fields as text. Add a"
            + " line --- after its last, line %d."
                .formatted(lines.position(fields.end() - 1).line());
    hits.inSource(
        INFO,
        place,
        message,
        List.of(),
        Optional.of(
            new Fix(Span.ofLength(fields.end(), 0), (ended ? "" : lineEnd) + "---" + lineEnd)));
  }

  private void report(Document document, Block block, LeakShapes.Leak leak, Hits hits) {
    String what =
        switch (leak.kind()) {
          case FIELD -> "is a field of the article's metadata";
          case LINE, DATES, PAGE_LINE -> "is a line of the article's metadata";
          case STAMP -> "is a stamp of the publishing system";
          case DAY -> "is a bare date of the article's metadata";
        };
    String message =
        "“%s” %s that ran into the text, where readers see it. Move it out of the text."
            .formatted(document.shown(block.prose(), leak.span()), what);
    hits.inProse(INFO, block, leak.span(), message, List.of(), fix(document, block, leak));
  }

  /** Cuts the leak off what follows, unless it is the only date that the article has. */
  private Optional<Fix> fix(Document document, Block block, LeakShapes.Leak leak) {
    String text = text(block);
    int end = leak.span().end();
    while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    boolean loseDate = leak.dated() && !date.isElsewhere(document, block, end);
    Span cut = block.prose().toSource(new Span(leak.span().start(), end));
    // Markup that begins or ends in between would lose its other half.
    boolean verbatim =
        cut.of(document.source().text()).strip().equals(leak.span().of(text).strip());
    return loseDate || !verbatim || end == text.length()
        ? Optional.empty()
        : Optional.of(new Fix(cut, ""));
  }

  private static String text(Block block) {
    return block.prose().text();
  }
}
