package io.github.copyedit.report;

import io.github.copyedit.finding.Severity;
import io.github.copyedit.finding.Status;
import io.github.copyedit.lint.LintResult;
import io.github.copyedit.lint.LintResult.LintedFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says the numbers of a result in words. */
final class Counts {

  private Counts() {}

  /** {@code 1 error}, {@code 1,234 errors}. */
  static String of(long number, String one) {
    return String.format(Locale.ROOT, "%,d %s%s", number, one, number == 1 ? "" : "s");
  }

  /** {@code 3 errors, 1 warning}, heaviest first, without those there are none of. */
  static String findings(LintResult result) {
    List<String> parts = new ArrayList<>();
    for (Severity severity : heaviestFirst()) {
      if (result.count(severity) > 0) {
        parts.add(of(result.count(severity), severity.toString()));
      }
    }
    return parts.isEmpty() ? "no findings" : String.join(", ", parts);
  }

  /** {@code 4,213 words in 8 files}; articles are counted where they are not the files. */
  static String extent(LintResult result) {
    long articles = result.files().stream().mapToLong(LintedFile::articles).sum();
    int files = result.files().size();
    String inFiles = of(result.words(), "word") + " in " + of(files, "file");
    return articles > files ? inFiles + " with " + of(articles, "article") : inFiles;
  }

  static long baselined(LintResult result) {
    return result.findings().stream().filter(found -> found.status() == Status.BASELINED).count();
  }

  static List<Severity> heaviestFirst() {
    return List.of(Severity.ERROR, Severity.WARNING, Severity.SUGGESTION);
  }
}
