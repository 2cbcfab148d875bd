package io.github.copyedit.rule.newsroom.headings;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.rule.Hits;
import io.github.copyedit.rule.Rule;
import io.github.copyedit.rule.RuleInfo;
import io.github.copyedit.rule.RuleOption;
import io.github.copyedit.rule.newsroom.furniture.AdPhrases;
import io.github.copyedit.text.OffsetMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds section headings that use capitals otherwise than the rest of the article's. */
public final class HeadingCase implements Rule {

  private static final RuleOption STYLE =
      RuleOption.choice(
          "style",
          "the case that headings should have: that of the article's majority, or always the same",
          "majority",
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

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Hits hits) {
    List<Block.Heading> sections = sections(document);
    if (sections.isEmpty()) {
      return;
    }
    WordCases cases = WordCases.of(document);
    HeadingReader reader = new HeadingReader(cases);
    HeadingRewriter rewriter = new HeadingRewriter(cases);
    List<HeadingCensus.Entry> entries =
        sections.stream()
            .map(heading -> new HeadingCensus.Entry(heading, reader.read(heading.prose().text())))
            .filter(entry -> entry.reading().style() != HeadingStyle.UNCLEAR)
            .filter(entry -> ads.match(entry.heading().prose().text()).isEmpty())
            .toList();
    HeadingCensus census = new HeadingCensus(entries);
    String wanted = hits.options().choice(STYLE);
    switch (wanted) {
      case "title" ->
          report(census.unlike(HeadingStyle.TITLE), HeadingStyle.TITLE, HOUSE, rewriter, hits);
      case "sentence" ->
          report(
              census.unlike(HeadingStyle.SENTENCE), HeadingStyle.SENTENCE, HOUSE, rewriter, hits);
      default ->
          census
              .majority()
              .ifPresent(
                  style ->
                      report(census.outliers(style), style, census.share(style), rewriter, hits));
    }
  }

  /** English headings below the headline; only English has Title Case. */
  private static List<Block.Heading> sections(Document document) {
    List<Block.Heading> headings = document.headings();
    boolean headline = headings.stream().filter(heading -> heading.level() == 1).count() == 1;
    return headings.stream()
        .filter(heading -> heading.level() > 1 || !headline)
        .filter(heading -> isEnglish(document.languageOf(heading)))
        .toList();
  }

  private static boolean isEnglish(Locale locale) {
    return locale.getLanguage().isEmpty() || locale.getLanguage().equals("en");
  }

  private static void report(
      List<HeadingCensus.Entry> entries,
      HeadingStyle style,
      String rule,
      HeadingRewriter rewriter,
      Hits hits) {
    for (HeadingCensus.Entry entry : entries) {
      String text = entry.heading().prose().text();
      boolean replaceable =
          entry.reading().style() != HeadingStyle.UPPER && isVerbatim(entry.heading());
      List<String> suggestions =
          replaceable ? rewriter.rewrite(text, style).stream().toList() : List.of();
      String message =
          "“%s” is in %s, but %s. Write them all alike."
              .formatted(text, entry.reading().style().inWords(), rule.formatted(style.inWords()));
      hits.inProse(
          INFO,
          entry.heading(),
          entry.heading().prose().all(),
          message,
          suggestions,
          Optional.empty());
    }
  }

  /** A replacement for words with markup between them would take the markup away. */
  private static boolean isVerbatim(Block.Heading heading) {
    return heading.prose().map().runs().size() == 1
        && heading.prose().map().runs().get(0).kind() == OffsetMap.Kind.IDENTITY;
  }
}
