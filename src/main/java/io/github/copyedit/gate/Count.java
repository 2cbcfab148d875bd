package io.github.copyedit.gate;

import io.github.copyedit.finding.Finding;
import io.github.copyedit.finding.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Counts in words. */
public final class Count {

  private Count() {}

  /** A number and its noun: "1 error", "2 errors". */
  public static String of(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** Findings by severity, the heaviest first: "2 errors", "1 warning". */
  public static List<String> severities(List<Finding> findings) {
    List<String> parts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long number = findings.stream().filter(finding -> finding.severity() == severity).count();
      if (number > 0) {
        parts.add(of(number, severity.toString()));
      }
    }
    Collections.reverse(parts);
    return parts;
  }

  /** "a", "a and b", "a, b and c". */
  public static String enumerate(List<String> items) {
    int last = items.size() - 1;
    return last < 1
        ? String.join("", items)
        : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
  }
}
