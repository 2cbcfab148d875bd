package io.github.copyedit.rule.newsroom.headings;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.rule.newsroom.copy.HeadingText;
import java.util.Optional;

/** Reads and rewrites the headings of one article, whose sentences tell what is a name. */
final class CasedHeadings {

  private final Document document;
  private final HeadingReader reader;
  private final HeadingRewriter rewriter;

  CasedHeadings(Document document, OrdinaryWords ordinary) {
    WordCases cases = WordCases.of(document);
    this.document = document;
    this.reader = new HeadingReader(cases, ordinary);
    this.rewriter = new HeadingRewriter(cases, reader);
  }

  HeadingReader.Reading read(Block.Heading heading) {
    return reader.read(heading.prose().text());
  }

  String shown(Block.Heading heading) {
    return HeadingText.shown(document, heading);
  }

  /** Empty where only a person can do it. */
  Optional<String> rewrite(HeadingCensus.Entry entry, HeadingStyle style) {
    Block.Heading heading = entry.heading();
    boolean replaceable =
        entry.reading().style() != HeadingStyle.UPPER && HeadingText.isVerbatim(heading);
    return replaceable ? rewriter.rewrite(heading.prose().text(), style) : Optional.empty();
  }
}
