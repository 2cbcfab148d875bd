package io.github.copyedit.plugin;

import java.util.List;
import java.util.Optional;

/**
 * The goal's parameters as Maven gave them: nothing is checked yet, blank items of lists are left
 * out.
 */
record Parameters(boolean skip, Gating gating, Choice choice, Sources sources, Output output) {

  /** When the build fails. */
  record Gating(
      boolean failOnViolation,
      String violationSeverity,
      int maxAllowedViolations,
      boolean failOnProblem,
      boolean failOnMissingLanguage) {}

  /** Which rules run, and what they are told. */
  record Choice(
      Optional<String> configLocation,
      Optional<String> profile,
      Optional<String> language,
      Optional<String> encoding,
      List<String> only,
      List<String> skipRules,
      Optional<String> today) {

    Choice {
      only = filled(only);
      skipRules = filled(skipRules);
    }
  }

  /**
   * What is read.
   *
   * @param workers 0 for one a core
   * @param maxFileSize bytes
   * @param fileTimeout seconds
   */
  record Sources(
      List<String> sourceDirectories,
      List<String> includes,
      List<String> excludes,
      int workers,
      long maxFileSize,
      int fileTimeout,
      Caching caching) {

    Sources {
      sourceDirectories = filled(sourceDirectories);
      includes = filled(includes);
      excludes = filled(excludes);
    }
  }

  /**
   * What is remembered from run to run.
   *
   * @param mode {@code true}, {@code false} or {@code read-only}
   */
  record Caching(String mode, Optional<String> directory) {}

  /** What is written. */
  record Output(
      boolean logViolationsToConsole, List<String> formats, Optional<String> outputDirectory) {

    Output {
      formats = filled(formats);
    }
  }

  /** Maven gives null for a list that isn't set, and items with blanks around them for "a, b". */
  static List<String> filled(List<String> items) {
    return items == null
        ? List.of()
        : items.stream()
            .map(item -> item == null ? "" : item.strip())
            .filter(item -> !item.isEmpty())
            .toList();
  }

  /** Empty for what isn't set or blank. */
  static Optional<String> filled(String value) {
    return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
  }
}
