package io.github.copyedit.plugin;

import io.github.copyedit.gate.Verdict;
import io.github.copyedit.lint.LintResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes a result into a folder. */
@FunctionalInterface
interface Reporting {

  /**
   * @param open what a reader opens: a file, or the folder
   * @param files all that were written
   */
  record Written(Path open, List<Path> files) {

    public Written {
      files = List.copyOf(files);
    }
  }

  /**
   * @param formats beside those that are always written
   * @param directory is made when it is missing
   */
  Written write(LintResult result, Verdict verdict, List<String> formats, Path directory)
      throws IOException;
}
