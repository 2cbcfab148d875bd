package it.minutes;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.document.DocumentParser;
import io.github.copyedit.document.Metadata;
import io.github.copyedit.document.Prose;
import io.github.copyedit.document.SuppressionScanner;
import io.github.copyedit.document.UnreadableDocumentException;
import io.github.copyedit.source.Source;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a council's minutes: the date in the first line, then "SPEAKER: words" line by line. */
public final class MinutesParser implements DocumentParser {

  @Override
  public Set<String> extensions() {
    return Set.of("minutes");
  }

  @Override
  public List<Document> parse(Source source) {
    Span date = line(source, 1);
    if (date.isEmpty()) {
      throw new UnreadableDocumentException("line 1 is empty: write the day of the meeting there");
    }
    List<Block> blocks = new ArrayList<>();
    for (int number = 2; number <= source.lines().lines(); number++) {
      Span line = line(source, number);
      int colon = line.of(source.text()).indexOf(": ");
      Span words = colon < 0 ? line : new Span(line.start() + colon + 2, line.end());
      if (!words.isEmpty()) {
        blocks.add(
            new Block.Paragraph(Prose.verbatim(source.text(), words), line, Optional.empty()));
      }
    }
    Metadata.Field published =
        new Metadata.Field(
            Metadata.Kind.PUBLISHED,
            Metadata.Origin.HEADER_LINE,
            Prose.verbatim(source.text(), date));
    Span all = new Span(0, source.text().length());
    return List.of(
        new Document(
            source,
            Optional.empty(),
            all,
            Optional.empty(),
            blocks,
            new Metadata(List.of(published)),
            List.of(),
            List.of(),
            List.of(),
            new SuppressionScanner().build(all, blocks)));
  }

  private static Span line(Source source, int number) {
    Span line = source.lines().line(number);
    return Span.ofLength(line.start(), line.of(source.text()).stripTrailing().length());
  }
}
