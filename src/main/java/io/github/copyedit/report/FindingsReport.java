package io.github.copyedit.report;

import io.github.copyedit.data.Json;
import io.github.copyedit.finding.Finding;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.finding.Status;
import io.github.copyedit.gate.Verdict;
import io.github.copyedit.lint.LintResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** {@code findings.jsonl}, one finding a line: the stable interface for scripts. */
public final class FindingsReport implements Report {

  static final String FILE = "findings.jsonl";

  @Override
  public String format() {
    return "jsonl";
  }

  @Override
  public Path write(LintResult result, Verdict verdict, Path directory) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (Finding finding : result.findings()) {
      lines.append(Json.write(Line.of(finding))).append('\n');
    }
    return ReportFiles.write(directory.resolve(FILE), lines.toString());
  }

  /** The keys in their order. A key may be added at the end; none goes or changes its meaning. */
  private record Line(
      String file,
      Optional<String> entry,
      int line,
      int column,
      int endLine,
      int endColumn,
      int offset,
      int length,
      String rule,
      Severity severity,
      String message,
      String excerpt,
      List<String> suggestions,
      String fingerprint,
      Status status,
      Optional<String> part) {

    static Line of(Finding finding) {
      return new Line(
          finding.file(),
          finding.entry(),
          finding.start().line(),
          finding.start().column(),
          finding.end().line(),
          finding.end().column(),
          finding.source().start(),
          finding.source().length(),
          finding.rule().value(),
          finding.severity(),
          finding.message(),
          finding.excerpt(),
          finding.suggestions(),
          finding.fingerprint(),
          finding.status(),
          finding.part());
    }
  }
}
