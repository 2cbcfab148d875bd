package io.github.copyedit.rule.newsroom.headings;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.rule.newsroom.copy.HeadingText;
import java.util.List;
import java.util.Locale;
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

  /** English headings below the headline; only English has Title Case. */
  static List<Block.Heading> sections(Document document) {
    List<Outline.Section> sections = Outline.of(document).sections();
    boolean headline = sections.stream().filter(section -> section.level() == 1).count() == 1;
    return sections.stream()
        .filter(section -> section.level() > 1 || !headline)
        .filter(section -> isEnglish(document.languageOf(section.heading())))
        .filter(section -> !section.isInRunOfLines(document))
        .map(Outline.Section::heading)
        .toList();
  }

  private static boolean isEnglish(Locale locale) {
    return locale.getLanguage().isEmpty() || locale.getLanguage().equals("en");
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
