package io.github.copyedit.report;

import io.github.copyedit.finding.Finding;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Names the findings of a page. Two copies of one article have the same fingerprints: the second
 * gets a number behind it.
 */
final class Anchors {

  private final Map<String, Integer> taken = new HashMap<>();
  private final Map<Finding, String> given = new IdentityHashMap<>();

  /** The same for the same object. */
  String of(Finding finding) {
    return given.computeIfAbsent(finding, this::next);
  }

  private String next(Finding finding) {
    int ordinal = taken.merge(finding.fingerprint(), 1, Integer::sum);
    return "f-" + finding.fingerprint() + (ordinal == 1 ? "" : "-" + ordinal);
  }
}
