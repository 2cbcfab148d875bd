package io.github.copyedit.lint;

import io.github.copyedit.finding.Finding;
import io.github.copyedit.finding.Problem;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.finding.Status;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a run over some files gave.
 *
 * @param files all that were read, sorted by path, those with problems too
 * @param findings sorted; the suppressed ones are in it with their status
 * @param problems sorted
 * @param notices one sentence each, sorted, such as a language without a checker
 * @param articles views of the articles with findings, sorted by file; where they have more than
 *     {@link #MOST_CHARACTERS}, all of them without the passages that have none
 * @param timings milliseconds by stage: {@code total}, {@code parse}, {@code rules}, {@code tree}
 *     and {@code views}; the second and the third summed over workers
 * @param versions of the tool and its engines, by name
 */
public record LintResult(
    List<LintedFile> files,
    List<Finding> findings,
    List<Problem> problems,
    List<String> notices,
    List<ArticleView> articles,
    Map<String, Long> timings,
    Map<String, String> versions) {

  /** Of text, in articles with findings: what a browser still opens at once. */
  public static final long MOST_CHARACTERS = 8_000_000;

  /**
   * @param words in the prose of its articles; 0 when it couldn't be read
   */
  public record LintedFile(String file, int articles, long words) {}

  public LintResult {
    files = List.copyOf(files);
    findings = List.copyOf(findings);
    problems = List.copyOf(problems);
    notices = List.copyOf(notices);
    articles = List.copyOf(articles);
    timings = Map.copyOf(timings);
    versions = Map.copyOf(versions);
  }

  public long words() {
    return files.stream().mapToLong(LintedFile::words).sum();
  }

  /** The findings that the gate judges. */
  public List<Finding> fresh() {
    return findings.stream().filter(finding -> finding.status() == Status.NEW).toList();
  }

  public long count(Severity severity) {
    return fresh().stream().filter(finding -> finding.severity() == severity).count();
  }

  public long suppressed() {
    return findings.stream().filter(finding -> finding.status() == Status.SUPPRESSED).count();
  }

  /** The same, and what else could not be done. */
  public LintResult withProblems(List<Problem> more) {
    List<Problem> all = Stream.concat(problems.stream(), more.stream()).sorted().toList();
    return new LintResult(files, findings, all, notices, articles, timings, versions);
  }

  /** One result out of several modules'; a file that two of them read counts once. */
  public static LintResult merge(List<LintResult> parts) {
    Map<String, Long> timings = new TreeMap<>();
    Map<String, String> versions = new TreeMap<>();
    for (LintResult part : parts) {
      part.timings().forEach((stage, millis) -> timings.merge(stage, millis, Long::sum));
      versions.putAll(part.versions());
    }
    return new LintResult(
        flat(parts.stream().map(LintResult::files))
            .sorted(Comparator.comparing(LintedFile::file))
            .toList(),
        flat(parts.stream().map(LintResult::findings)).sorted().toList(),
        flat(parts.stream().map(LintResult::problems)).sorted().toList(),
        flat(parts.stream().map(LintResult::notices)).sorted().toList(),
        ViewShelf.settle(
            flat(parts.stream().map(LintResult::articles))
                .sorted(Comparator.comparing(ArticleView::file))
                .toList()),
        timings,
        versions);
  }

  private static <T> Stream<T> flat(Stream<List<T>> lists) {
    return lists.flatMap(List::stream).distinct();
  }
}
