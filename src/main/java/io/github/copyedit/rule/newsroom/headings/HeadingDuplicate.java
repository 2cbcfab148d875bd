package io.github.copyedit.rule.newsroom.headings;

import io.github.copyedit.document.Document;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.rule.Hits;
import io.github.copyedit.rule.Rule;
import io.github.copyedit.rule.RuleInfo;
import io.github.copyedit.rule.newsroom.copy.HeadingText;
import io.github.copyedit.rule.newsroom.copy.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds headings that stand twice in one section. */
public final class HeadingDuplicate implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
          "heading-duplicate",
          "The same heading twice in one section",
          Severity.WARNING,
          "headings");

  /** What comes more often is a form, such as the questions and answers of an interview. */
  private static final int MOST = 3;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Hits hits) {
    Map<Place, List<Outline.Section>> alike = new LinkedHashMap<>();
    for (Outline.Section section : Outline.of(document).sections()) {
      String text =
          Words.visible(HeadingText.shown(document, section.heading())).toLowerCase(Locale.ROOT);
      if (!text.isEmpty() && Outline.isMarked(document, section.heading())) {
        alike
            .computeIfAbsent(
                new Place(section.parent(), section.level(), text), key -> new ArrayList<>())
            .add(section);
      }
    }
    alike.values().stream()
        .filter(sections -> sections.size() > 1 && sections.size() <= MOST)
        .flatMap(sections -> sections.stream().skip(1))
        .forEach(section -> report(section, document, hits));
  }

  private static void report(Outline.Section section, Document document, Hits hits) {
    hits.inProse(
        INFO,
        section.heading(),
        section.heading().prose().all(),
        "“%s” heads a section above it as well, so readers and links can't tell the two apart. Rename one, or merge them."
            .formatted(HeadingText.shown(document, section.heading())));
  }

  private record Place(int parent, int level, String text) {}
}
