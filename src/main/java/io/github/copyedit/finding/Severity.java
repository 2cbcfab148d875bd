package io.github.copyedit.finding;

import java.util.Locale;
import java.util.Optional;

/** How much a finding weighs, lightest first. */
public enum Severity {
  SUGGESTION,
  WARNING,
  ERROR;

  /** By its name in configuration and reports, lower case. */
  public static Optional<Severity> named(String name) {
    for (Severity severity : values()) {
      if (severity.toString().equals(name)) {
        return Optional.of(severity);
      }
    }
    return Optional.empty();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
