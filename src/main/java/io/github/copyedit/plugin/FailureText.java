package io.github.copyedit.plugin;

import io.github.copyedit.gate.Count;
import io.github.copyedit.gate.Verdict;
import io.github.copyedit.lint.LintResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import org.apache.maven.plugin.MojoExecutionException;

/** What stands at the end of a build that failed: how much, where, and how to go on. */
final class FailureText {

  private FailureText() {}

  /**
   * @param reports files to open, absolute
   */
  static String of(LintResult result, Verdict.Failed verdict, List<Path> reports) {
    List<String> lines = new ArrayList<>();
    lines.add("The copy does not pass: " + found(result) + ".");
    verdict.reasons().forEach(reason -> lines.add("  " + reason));
    reports.forEach(report -> lines.add("Report: " + report));
    lines.add("How to go on:");
    if (!result.fresh().isEmpty()) {
      lines.add("  - mend the text,");
      lines.add("  - or let it stand: <!-- stet RULE: reason --> before the paragraph,");
      lines.add("    in plain text a line [stet RULE: reason],");
      lines.add("  - or give the rule another severity, or off, in copyedit.yml,");
      lines.add("  - or let this build pass: -Dcopyedit.failOnViolation=false");
    }
    if (!result.problems().isEmpty()) {
      lines.add("  - mend or exclude the files that could not be checked,");
      lines.add("  - or let this build pass: -Dcopyedit.failOnProblem=false");
    }
    return String.join("\n", lines);
  }

  /** For a build that can't begin: a third party's jar doesn't fit. */
  static MojoExecutionException unloadable(ServiceConfigurationError e) {
    return new MojoExecutionException(
        "One of the plugin's dependencies brings rules or a parser that can't be loaded: "
            + e.getMessage(),
        e);
  }

  private static String found(LintResult result) {
    List<String> found = new ArrayList<>(Count.severities(result.fresh()));
    if (!result.problems().isEmpty()) {
      found.add(Count.of(result.problems().size(), "problem"));
    }
    return Count.enumerate(found) + " in " + Count.of(result.files().size(), "file");
  }
}
