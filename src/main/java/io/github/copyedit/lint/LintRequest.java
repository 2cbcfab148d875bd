package io.github.copyedit.lint;

import io.github.copyedit.finding.Problem;
import io.github.copyedit.rule.RulePlan;
import io.github.copyedit.source.SourceFile;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * What to lint, and how.
 *
 * @param files in any order; they are read in that of their paths in reports
 * @param findProblems what went wrong while the files were looked for
 * @param plans what configuration says for a file, by its path in reports
 * @param workers 1 or more
 * @param fileTimeout of one file, from reading to the last rule
 * @param maxFileSize bytes
 * @param today the day that the run takes for today
 * @param cache what earlier runs found
 * @param views whether articles are to be shown as well as their findings
 */
public record LintRequest(
    List<SourceFile> files,
    List<Problem> findProblems,
    Function<String, RulePlan> plans,
    int workers,
    Duration fileTimeout,
    long maxFileSize,
    LocalDate today,
    OutcomeCache cache,
    boolean views) {

  public LintRequest {
    files = files.stream().sorted().toList();
    findProblems = List.copyOf(findProblems);
  }
}
