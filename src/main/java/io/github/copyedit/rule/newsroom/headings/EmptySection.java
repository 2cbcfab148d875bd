package io.github.copyedit.rule.newsroom.headings;

import io.github.copyedit.document.Document;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.rule.Hits;
import io.github.copyedit.rule.Rule;
import io.github.copyedit.rule.RuleInfo;
import io.github.copyedit.rule.newsroom.copy.HeadingText;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds headings with nothing below them. */
public final class EmptySection implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
          "empty-section", "Headings without a word below them", Severity.WARNING, "headings");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Hits hits) {
    Outline outline = Outline.of(document);
    if (outline.sections().isEmpty()) {
      return;
    }
    SectionContent content = new SectionContent(document);
    Set<String> teasers =
        document.links().stream().map(link -> link.text().strip()).collect(Collectors.toSet());
    outline.sections().stream()
        .filter(section -> isLeaf(section) && !section.text().isEmpty())
        .filter(section -> Outline.isMarked(document, section.heading()))
        .filter(section -> !teasers.contains(section.text().strip()))
        .filter(section -> !content.isIn(section.body()))
        .forEach(section -> report(section, document, hits));
  }

  /**
   * Whether a text should follow: no deeper section does, it is no headline, and no kicker above
   * the first heading of all.
   */
  private static boolean isLeaf(Outline.Section section) {
    boolean kicker =
        section.before().isEmpty()
            && section.next().filter(next -> next.level() < section.level()).isPresent();
    return section.level() > 1
        && !kicker
        && section.next().filter(next -> next.level() > section.level()).isEmpty();
  }

  private static void report(Outline.Section section, Document document, Hits hits) {
    String what = section.next().isEmpty() ? "the article ends" : "the next heading follows";
    hits.inProse(
        INFO,
        section.heading(),
        section.heading().prose().all(),
        "Nothing stands below the heading “%s”, %s at once. Write the section, or take the heading out."
            .formatted(HeadingText.shown(document, section.heading()), what));
  }
}
