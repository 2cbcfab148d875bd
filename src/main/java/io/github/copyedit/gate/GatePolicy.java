package io.github.copyedit.gate;

import io.github.copyedit.finding.Severity;

/**
 * When the copy fails.
 *
 * @param failOnViolation whether findings fail at all
 * @param violationSeverity findings of this severity and above are violations
 * @param maxAllowedViolations 0 or more
 * @param failOnProblem whether something that could not be checked fails
 */
public record GatePolicy(
    boolean failOnViolation,
    Severity violationSeverity,
    int maxAllowedViolations,
    boolean failOnProblem) {

  public static final GatePolicy DEFAULT = new GatePolicy(true, Severity.ERROR, 0, true);

  public GatePolicy {
    if (maxAllowedViolations < 0) {
      throw new IllegalArgumentException(
          "maxAllowedViolations is less than 0: " + maxAllowedViolations);
    }
  }
}
