package io.github.copyedit.rule.newsroom.headings;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.rule.Hits;
import io.github.copyedit.rule.Rule;
import io.github.copyedit.rule.RuleInfo;
import io.github.copyedit.rule.RuleOption;
import io.github.copyedit.rule.newsroom.copy.HeadingText;
import io.github.copyedit.rule.newsroom.furniture.AdPhrases;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds section headings that use capitals otherwise than the rest of the article's. */
public final class HeadingCase implements Rule {

  private static final String MAJORITY = "majority";
  private static final RuleOption STYLE =
      RuleOption.choice(
          "style",
          "the case that headings should have: that of the article's majority, or always the same",
          MAJORITY,
          "title",
          "sentence");
  private static final RuleInfo INFO =
      RuleInfo.of(
              "heading-case",
              "Title Case and sentence case mixed among the headings of one article",
              Severity.WARNING,
              "headings")
          .withOptions(STYLE);
  private static final String HOUSE = "the house style for headings is %s";

  private final AdPhrases ads = new AdPhrases();
  private final OrdinaryWords ordinary = new OrdinaryWords();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Hits hits) {
    List<Block.Heading> sections = sections(document);
    String choice = hits.options().choice(STYLE);
    boolean majority = choice.equals(MAJORITY);
    if (sections.isEmpty() || (majority && sections.size() < HeadingCensus.FEWEST)) {
      return;
    }
    WordCases cases = WordCases.of(document);
    HeadingReader reader = new HeadingReader(cases, ordinary);
    HeadingCensus census =
        new HeadingCensus(
            sections.stream()
                .map(
                    heading ->
                        new HeadingCensus.Entry(heading, reader.read(heading.prose().text())))
                .filter(entry -> entry.reading().style() != HeadingStyle.UNCLEAR)
                .filter(entry -> ads.match(entry.heading().prose().text()).isEmpty())
                .toList());
    HeadingRewriter rewriter = new HeadingRewriter(cases, reader);
    if (majority) {
      census
          .majority()
          .ifPresent(
              style ->
                  census
                      .outliers(style)
                      .forEach(
                          entry ->
                              report(entry, style, census.share(style), rewriter, document, hits)));
    } else {
      HeadingStyle style = choice.equals("title") ? HeadingStyle.TITLE : HeadingStyle.SENTENCE;
      census.unlike(style).forEach(entry -> report(entry, style, HOUSE, rewriter, document, hits));
    }
  }

  /** English headings below the headline; only English has Title Case. */
  private static List<Block.Heading> sections(Document document) {
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

  private static void report(
      HeadingCensus.Entry entry,
      HeadingStyle style,
      String rule,
      HeadingRewriter rewriter,
      Document document,
      Hits hits) {
    Block.Heading heading = entry.heading();
    boolean replaceable =
        entry.reading().style() != HeadingStyle.UPPER && HeadingText.isVerbatim(heading);
    List<String> suggestions =
        replaceable ? rewriter.rewrite(heading.prose().text(), style).stream().toList() : List.of();
    String message =
        "“%s” is in %s, but %s. Write them all alike."
            .formatted(
                HeadingText.shown(document, heading),
                entry.reading().style().inWords(),
                rule.formatted(style.inWords()));
    hits.inProse(INFO, heading, heading.prose().all(), message, suggestions, Optional.empty());
  }
}
