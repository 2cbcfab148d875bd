package io.github.copyedit.plugin;

import io.github.copyedit.gate.Verdict;
import io.github.copyedit.lint.LintResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Writes a result into a folder. */
@FunctionalInterface
interface Reporting {

  /**
   * @param formats beside those that are always written
   * @param directory is made when it is missing
   * @return the report for people, where the formats have one
   */
  Optional<Path> write(LintResult result, Verdict verdict, List<String> formats, Path directory)
      throws IOException;
}
