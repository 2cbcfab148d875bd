package io.github.copyedit.config;

import io.github.copyedit.finding.Severity;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What configuration can make of a rule: a severity, or off. */
public enum Level {
  ERROR(Severity.ERROR),
  WARNING(Severity.WARNING),
  SUGGESTION(Severity.SUGGESTION),
  OFF(null);

  private final Severity severity;

  Level(Severity severity) {
    this.severity = severity;
  }

  static Level of(Severity severity) {
    return Stream.of(values())
        .filter(level -> level.severity().filter(severity::equals).isPresent())
        .findFirst()
        .orElseThrow();
  }

  /** Empty for off. */
  public Optional<Severity> severity() {
    return Optional.ofNullable(severity);
  }

  static Optional<Level> named(String name) {
    return Stream.of(values()).filter(level -> level.toString().equals(name)).findFirst();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
