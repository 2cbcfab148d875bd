package io.github.copyedit.report;

import io.github.copyedit.finding.Finding;
import java.util.Locale;

/** Says where a finding stands. */
final class Places {

  private Places() {}

  /**
   * {@code file:line:column}, which terminals and editors open; behind it, for a file without
   * lines, what the numbers count: {@code (footnotes, paragraph 3)}.
   */
  static String toOpen(Finding finding) {
    String place = finding.file() + ":" + finding.start();
    return finding.part().map(part -> place + " (" + paragraph(finding, part) + ")").orElse(place);
  }

  /** The same for people: a file without lines has paragraphs only. */
  static String toShow(Finding finding, String file) {
    return finding
        .part()
        .map(part -> file + ", " + paragraph(finding, part))
        .orElse(file + ":" + finding.start());
  }

  private static String paragraph(Finding finding, String part) {
    return String.format(Locale.ROOT, "%s, paragraph %d", part, finding.start().line());
  }
}
