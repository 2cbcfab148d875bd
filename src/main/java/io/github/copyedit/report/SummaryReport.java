package io.github.copyedit.report;

import io.github.copyedit.data.Json;
import io.github.copyedit.finding.Finding;
import io.github.copyedit.finding.Problem;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.gate.Verdict;
import io.github.copyedit.lint.LintResult;
import io.github.copyedit.lint.LintResult.LintedFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** {@code summary.json}: the numbers of a run, for dashboards and for the next step of a build. */
public final class SummaryReport implements Report {

  static final String FILE = "summary.json";
  private static final int SCHEMA_VERSION = 1;

  @Override
  public String format() {
    return "json";
  }

  @Override
  public Path write(LintResult result, Verdict verdict, Path directory) throws IOException {
    return ReportFiles.write(
        directory.resolve(FILE), Json.writeIndented(Summary.of(result, verdict)) + "\n");
  }

  /**
   * @param status {@code passed} or {@code failed}
   */
  private record Outcome(String status, List<String> reasons) {

    static Outcome of(Verdict verdict) {
      return new Outcome(
          verdict instanceof Verdict.Passed ? "passed" : "failed", verdict.reasons());
    }
  }

  /** Of new findings alone; suppressed and baselined ones are counted beside. */
  private record Findings(
      long total,
      long suppressed,
      long baselined,
      BySeverity bySeverity,
      Map<String, Long> byRule,
      Map<String, Long> byFile) {

    static Findings of(LintResult result) {
      List<Finding> fresh = result.fresh();
      return new Findings(
          fresh.size(),
          result.suppressed(),
          result.findings().size() - fresh.size() - result.suppressed(),
          BySeverity.of(result),
          count(fresh, finding -> finding.rule().value()),
          count(fresh, Finding::file));
    }

    private static Map<String, Long> count(List<Finding> findings, Function<Finding, String> key) {
      return findings.stream()
          .collect(Collectors.groupingBy(key, TreeMap::new, Collectors.counting()));
    }
  }

  private record BySeverity(long error, long warning, long suggestion) {

    static BySeverity of(LintResult result) {
      return new BySeverity(
          result.count(Severity.ERROR),
          result.count(Severity.WARNING),
          result.count(Severity.SUGGESTION));
    }
  }

  private record ProblemRecord(
      Problem.Stage stage, String file, Optional<String> rule, String message) {

    static ProblemRecord of(Problem problem) {
      return new ProblemRecord(
          problem.stage(),
          problem.file(),
          problem.rule().map(rule -> rule.value()),
          problem.message());
    }
  }

  /**
   * @param timings milliseconds
   */
  private record Summary(
      int schemaVersion,
      Outcome verdict,
      Findings findings,
      int files,
      long articles,
      long words,
      List<ProblemRecord> problems,
      List<String> notices,
      Map<String, Long> timings,
      Map<String, String> versions) {

    static Summary of(LintResult result, Verdict verdict) {
      return new Summary(
          SCHEMA_VERSION,
          Outcome.of(verdict),
          Findings.of(result),
          result.files().size(),
          result.files().stream().mapToLong(LintedFile::articles).sum(),
          result.words(),
          result.problems().stream().map(ProblemRecord::of).toList(),
          result.notices(),
          new TreeMap<>(result.timings()),
          new TreeMap<>(result.versions()));
    }
  }
}
