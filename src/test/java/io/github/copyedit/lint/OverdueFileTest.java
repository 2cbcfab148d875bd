package io.github.copyedit.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copyedit.document.Document;
import io.github.copyedit.document.DocumentParser;
import io.github.copyedit.finding.Problem;
import io.github.copyedit.finding.RuleId;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.rule.Deadline;
import io.github.copyedit.rule.Hits;
import io.github.copyedit.rule.Rule;
import io.github.copyedit.rule.RuleInfo;
import io.github.copyedit.source.Source;
import io.github.copyedit.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Parsers and rules that take too long, with and without an end, and never ask for the time. */
@Timeout(60)
final class OverdueFileTest {

  private static final Duration TIMEOUT = Duration.ofMillis(200);
  private static final RuleInfo SPINNING = RuleInfo.of("spinning", "Spins", Severity.ERROR, "toy");
  private static final RuleInfo WORDS = RuleInfo.of("words", "Words", Severity.ERROR, "toy");

  @TempDir private Path folder;

  /** Spinning threads would go on for as long as the tests' JVM. */
  private volatile boolean released;

  @AfterEach
  void release() {
    released = true;
  }

  private void spin() {
    while (!released) {
      Thread.onSpinWait();
    }
  }

  /** As a library does whose insides are one for all files. */
  private synchronized void oneAtATime() {
    spin();
  }

  /** Works for longer than a file may take, and then stops by itself. */
  private static void dawdle() {
    Deadline own = Deadline.in(TIMEOUT);
    while (!own.passed()) {
      Thread.onSpinWait();
    }
  }

  private final class Parser implements DocumentParser {
    private final LinterTest.ToyParser toy = new LinterTest.ToyParser();

    @Override
    public Set<String> extensions() {
      return toy.extensions();
    }

    @Override
    public List<Document> parse(Source source) {
      if (source.text().contains("spinning parser")) {
        spin();
      }
      if (source.text().contains("one at a time")) {
        oneAtATime();
      }
      if (source.text().contains("slow parser")) {
        dawdle();
      }
      return toy.parse(source);
    }
  }

  private final class SpinningRule implements Rule {
    @Override
    public RuleInfo info() {
      return SPINNING;
    }

    @Override
    public void check(Document document, Hits hits) {
      if (document.source().text().contains("spinning rule")) {
        spin();
      }
      if (document.source().text().contains("slow rule")) {
        dawdle();
      }
    }
  }

  /** Reports each article as a whole. */
  private record EveryArticle(RuleInfo info) implements Rule {
    @Override
    public void check(Document document, Hits hits) {
      hits.wholeArticle(info, "An article.");
    }
  }

  @Test
  void whatSpinsForEverIsAProblemAndTheRestIsDone() throws IOException {
    AtomicInteger done = new AtomicInteger();
    LintResult result =
        lint(
            2,
            Map.of(
                "a.toy", "spinning parser",
                "b.toy", "good",
                "c.toy", "spinning rule",
                "d.toy", "good",
                "e.toy", "good"),
            (number, total) -> done.accumulateAndGet(number, Math::max));

    assertThat(result.problems())
        .containsExactly(
            Problem.at(
                Problem.Stage.PARSE,
                "a.toy",
                "ran out of time and does not stop, so nothing in this file is reported: exclude"
                    + " the file, and report it, or raise copyedit.fileTimeout"),
            new Problem(
                Problem.Stage.RULE,
                "c.toy",
                Optional.of(new RuleId("spinning")),
                "ran out of time and does not stop, so nothing in this file is reported: switch"
                    + " the rule off for this file, and report it, or raise copyedit.fileTimeout"));
    assertThat(result.findings())
        .extracting(finding -> finding.file())
        .containsExactly("b.toy", "d.toy", "e.toy");
    assertThat(result.files()).hasSize(5);
    assertThat(done).hasValue(5);
  }

  @Test
  void whatTakesTooLongButEndsIsAProblemTooAndKeepsItsFindings() throws IOException {
    LintResult result =
        lint(
            1,
            Map.of("a.toy", "slow parser", "b.toy", "slow rule", "c.toy", "good"),
            Progress.SILENT);

    assertThat(result.problems())
        .extracting(problem -> problem.file() + " " + problem.stage())
        .containsExactly("a.toy parse", "b.toy rule");
    assertThat(result.problems())
        .allMatch(problem -> problem.message().startsWith("ran out of time: "));
    assertThat(result.findings())
        .extracting(finding -> finding.file())
        .containsExactly("b.toy", "c.toy");
  }

  @Test
  void whoWaitsForAFileThatDoesNotStopWaitsNoLonger() throws IOException {
    LintResult result =
        lint(
            2,
            Map.of("a.toy", "one at a time", "b.toy", "one at a time", "c.toy", "good"),
            Progress.SILENT);

    assertThat(result.problems())
        .extracting(problem -> problem.message().split(":")[0])
        .containsExactlyInAnyOrder(
            "ran out of time and does not stop, so nothing in this file is reported",
            "was not checked");
    assertThat(result.findings()).extracting(finding -> finding.file()).containsExactly("c.toy");
  }

  @Test
  void whenAllWorkersAreLostTheFilesLeftAreProblems() throws IOException {
    LintResult result =
        lint(
            1,
            Map.of("a.toy", "spinning parser", "b.toy", "spinning rule", "c.toy", "good"),
            Progress.SILENT);

    assertThat(result.problems())
        .extracting(problem -> problem.file() + " " + problem.stage())
        .containsExactly("a.toy parse", "b.toy rule", "c.toy read");
    assertThat(result.problems().get(2).message()).startsWith("was not checked: ");
    assertThat(result.findings()).isEmpty();
  }

  private LintResult lint(int workers, Map<String, String> texts, Progress progress)
      throws IOException {
    List<SourceFile> files = new ArrayList<>();
    for (Map.Entry<String, String> text : new TreeMap<>(texts).entrySet()) {
      Path path = folder.resolve(text.getKey());
      files.add(new SourceFile(Files.writeString(path, text.getValue()), text.getKey()));
    }
    RuleEngine engine =
        new RuleEngine(
            List.of(new Parser()),
            List.of(new EveryArticle(WORDS), new SpinningRule()),
            LinterTest.ENGLISH_ONLY,
            words -> new EveryArticle(WORDS),
            Map.of());
    LintRequest request =
        new LintRequest(
            files,
            List.of(),
            file -> LinterTest.Plan.DEFAULT,
            workers,
            TIMEOUT,
            10_000,
            LinterTest.TODAY,
            OutcomeCache.NONE,
            true);
    return new Linter(engine).lint(request, progress);
  }
}
