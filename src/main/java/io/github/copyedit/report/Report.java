package io.github.copyedit.report;

import io.github.copyedit.gate.Verdict;
import io.github.copyedit.lint.LintResult;
import java.io.IOException;
import java.nio.file.Path;

/** Writes a result into files. */
public interface Report {

  /** Its name in the {@code formats} parameter. */
  String format();

  /**
   * @param directory exists
   * @return the file to open
   */
  Path write(LintResult result, Verdict verdict, Path directory) throws IOException;
}
