package io.github.copyedit.rule.newsroom.headings;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.rule.Hits;
import io.github.copyedit.rule.Notes;
import io.github.copyedit.rule.RuleInfo;
import io.github.copyedit.rule.RuleOption;
import io.github.copyedit.rule.Tree;
import io.github.copyedit.rule.TreeHits;
import io.github.copyedit.rule.TreeRule;
import io.github.copyedit.rule.newsroom.furniture.AdPhrases;
import java.util.List;
import java.util.Optional;

/** Finds section headings that use capitals otherwise than the rest of the article's. */
public final class HeadingCase implements TreeRule {

  private static final String MAJORITY = "majority";
  private static final String TREE = "tree";
  private static final RuleOption STYLE =
      RuleOption.choice(
          "style",
          "the case that headings should have: that of the article's majority, of most headings in"
              + " all articles, or always the same",
          MAJORITY,
          TREE,
          "title",
          "sentence");
  private static final RuleInfo INFO =
      RuleInfo.of(
              "heading-case",
              "Title Case and sentence case mixed among section headings",
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
    List<Block.Heading> sections = CasedHeadings.sections(document);
    String choice = hits.options().choice(STYLE);
    boolean majority = choice.equals(MAJORITY);
    if (choice.equals(TREE) || (majority && sections.size() < HeadingCensus.FEWEST)) {
      return;
    }
    CasedHeadings cased = new CasedHeadings(document, ordinary);
    HeadingCensus census = census(sections, cased);
    if (majority) {
      census
          .majority()
          .ifPresent(
              style ->
                  census
                      .outliers(style)
                      .forEach(entry -> report(entry, style, census.share(style), cased, hits)));
    } else {
      HeadingStyle style = choice.equals("title") ? HeadingStyle.TITLE : HeadingStyle.SENTENCE;
      census.unlike(style).forEach(entry -> report(entry, style, HOUSE, cased, hits));
    }
  }

  @Override
  public void summarize(Document document, Notes notes) {
    if (notes.options().choice(STYLE).equals(TREE)) {
      CasedHeadings cased = new CasedHeadings(document, ordinary);
      for (HeadingCensus.Entry entry : census(CasedHeadings.sections(document), cased).entries()) {
        Block.Heading heading = entry.heading();
        notes.inProse(heading, heading.prose().all(), HeadingsOfTree.facts(entry, cased));
      }
    }
  }

  @Override
  public void check(Tree tree, TreeHits hits) {
    HeadingsOfTree.check(INFO, tree, hits);
  }

  private HeadingCensus census(List<Block.Heading> sections, CasedHeadings cased) {
    return new HeadingCensus(
        sections.stream()
            .map(heading -> new HeadingCensus.Entry(heading, cased.read(heading)))
            .filter(entry -> entry.reading().style() != HeadingStyle.UNCLEAR)
            .filter(entry -> ads.match(entry.heading().prose().text()).isEmpty())
            .toList());
  }

  private static void report(
      HeadingCensus.Entry entry, HeadingStyle style, String rule, CasedHeadings cased, Hits hits) {
    Block.Heading heading = entry.heading();
    String message =
        message(cased.shown(heading), entry.reading().style(), rule.formatted(style.inWords()));
    List<String> suggestions = cased.rewrite(entry, style).stream().toList();
    hits.inProse(INFO, heading, heading.prose().all(), message, suggestions, Optional.empty());
  }

  static String message(String heading, HeadingStyle style, String rule) {
    return "“%s” is in %s, but %s. Write them all alike.".formatted(heading, style.inWords(), rule);
  }
}
