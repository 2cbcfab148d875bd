package io.github.copyedit.rule.newsroom.headings;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.rule.Hits;
import io.github.copyedit.rule.Rule;
import io.github.copyedit.rule.RuleInfo;
import io.github.copyedit.rule.RuleOption;
import io.github.copyedit.rule.newsroom.copy.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds articles without the sections that configuration asks for, or in another order. */
public final class RequiredSections implements Rule {

  private static final RuleOption SECTIONS =
      RuleOption.list("sections", "headings that every article must have, in their order");
  private static final RuleInfo INFO =
      RuleInfo.of(
              "required-sections",
              "Sections that every article must have, missing or in another order",
              Severity.WARNING,
              "headings")
          .withOptions(SECTIONS);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Hits hits) {
    List<String> wanted = hits.options().list(SECTIONS);
    if (wanted.isEmpty()) {
      return;
    }
    List<Block.Heading> headings = document.headings();
    Map<List<String>, Integer> places = new HashMap<>();
    for (int i = 0; i < headings.size(); i++) {
      places.putIfAbsent(Words.of(headings.get(i).prose().text()), i);
    }
    List<String> missing =
        wanted.stream().filter(name -> !places.containsKey(Words.of(name))).toList();
    if (!missing.isEmpty()) {
      hits.wholeArticle(
          INFO,
          "The article lacks what every article must have: %s. Add it."
              .formatted(
                  missing.stream()
                      .map(name -> "the section “" + name + "”")
                      .collect(Collectors.joining(", "))));
    }
    int furthest = -1;
    for (String name : wanted) {
      int place = places.getOrDefault(Words.of(name), furthest);
      if (place < furthest) {
        report(headings.get(place), headings.get(furthest), hits);
      }
      furthest = Math.max(furthest, place);
    }
  }

  private static void report(Block.Heading early, Block.Heading late, Hits hits) {
    hits.inProse(
        INFO,
        early,
        early.prose().all(),
        "The section “%s” stands before “%s”, but belongs behind it. Move it."
            .formatted(early.prose().text(), late.prose().text()));
  }
}
