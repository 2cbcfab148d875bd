package io.github.copyedit.finding;

import io.github.copyedit.text.Position;
import io.github.copyedit.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One thing to look at in one article.
 *
 * @param file path in reports, with forward slashes
 * @param entry id of the article in a file of several, else empty
 * @param part name of the part of a file without lines, such as {@code body}, else empty
 * @param source offsets in the decoded source without its BOM
 * @param start in a part, the paragraph and the character
 * @param end exclusive
 * @param excerpt the prose that the rule saw, or the source for a place that is not prose
 * @param suggestions replacements in the order to offer
 * @param fingerprint 16 hexadecimal digits that survive moves and renames
 */
public record Finding(
    String file,
    Optional<String> entry,
    Optional<String> part,
    RuleId rule,
    Severity severity,
    String message,
    Span source,
    Position start,
    Position end,
    String excerpt,
    List<String> suggestions,
    Optional<Fix> fix,
    String fingerprint,
    Status status)
    implements Comparable<Finding> {

  private static final Comparator<Finding> REPORT_ORDER =
      Comparator.comparing(Finding::file)
          .thenComparing(finding -> finding.entry().orElse(""))
          .thenComparing(finding -> finding.source().start())
          .thenComparing(Finding::rule)
          .thenComparing(finding -> finding.source().end())
          .thenComparing(Finding::message);

  public Finding {
    suggestions = List.copyOf(suggestions);
  }

  /** One in a file with lines. */
  public Finding(
      String file,
      Optional<String> entry,
      RuleId rule,
      Severity severity,
      String message,
      Span source,
      Position start,
      Position end,
      String excerpt,
      List<String> suggestions,
      Optional<Fix> fix,
      String fingerprint,
      Status status) {
    this(
        file,
        entry,
        Optional.empty(),
        rule,
        severity,
        message,
        source,
        start,
        end,
        excerpt,
        suggestions,
        fix,
        fingerprint,
        status);
  }

  public Finding withStatus(Status changed) {
    return new Finding(
        file,
        entry,
        part,
        rule,
        severity,
        message,
        source,
        start,
        end,
        excerpt,
        suggestions,
        fix,
        fingerprint,
        changed);
  }

  /** By file, entry, offset, rule: the order of every report. */
  @Override
  public int compareTo(Finding other) {
    return REPORT_ORDER.compare(this, other);
  }
}
