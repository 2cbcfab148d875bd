package io.github.copyedit.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copyedit.finding.Finding;
import io.github.copyedit.finding.Problem;
import io.github.copyedit.finding.RuleId;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.finding.Status;
import io.github.copyedit.text.Position;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GateTest {

  private static final Problem UNREADABLE = Problem.at(Problem.Stage.READ, "a.md", "is not text");

  @ParameterizedTest(name = "{0} | fail {1} from {2}, {3} allowed | problems {4}, fail {5}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          # findings | failOn | severity   | max | problems | failOnProblem | verdict | reasons
          ""         | true   | error      | 0   | 0        | true  | pass | ""
          w s        | true   | error      | 0   | 0        | true  | pass | ""
          e          | true   | error      | 0   | 0        | true  | fail | 1 error in 1 file.
          e e        | true   | error      | 0   | 0        | true  | fail | 2 errors in 2 files.
          e w s      | true   | warning    | 0   | 0        | true  | fail | 2 violations in 2 files (1 error and 1 warning).
          e w s      | true   | suggestion | 0   | 0        | true  | fail | 3 violations in 3 files (1 error, 1 warning and 1 suggestion).
          e e e      | true   | error      | 2   | 0        | true  | fail | 3 violations in 3 files (3 errors, 2 allowed).
          e e e      | true   | error      | 3   | 0        | true  | pass | The build has not failed because 3 violations are allowed (maxAllowedViolations); 3 were found.
          e          | true   | error      | 1   | 0        | true  | pass | The build has not failed because 1 violation is allowed (maxAllowedViolations); 1 was found.
          e w        | false  | error      | 0   | 0        | true  | pass | The build has not failed because failOnViolation is false; 1 violation found.
          ""         | true   | error      | 0   | 1        | true  | fail | 1 problem: not everything could be checked (failOnProblem).
          ""         | true   | error      | 0   | 2        | false | pass | The build has not failed because failOnProblem is false; 2 problems: not everything could be checked.
          """)
  void judges(
      String findings,
      boolean failOn,
      String severity,
      int max,
      int problems,
      boolean failOnProblem,
      String verdict,
      String reason) {
    GatePolicy policy =
        new GatePolicy(failOn, Severity.named(severity).orElseThrow(), max, failOnProblem);

    Verdict judged = Gate.judge(findings(findings), problems(problems), policy);

    assertThat(judged instanceof Verdict.Passed ? "pass" : "fail").isEqualTo(verdict);
    assertThat(String.join("\n", judged.reasons())).isEqualTo(reason);
  }

  @Test
  void aFailureDoesNotSayThatTheBuildHasNotFailed() {
    Verdict verdict =
        Gate.judge(findings("e"), problems(1), new GatePolicy(false, Severity.ERROR, 0, true));

    assertThat(verdict)
        .isEqualTo(
            new Verdict.Failed(
                List.of("1 problem: not everything could be checked (failOnProblem).")));
  }

  @Test
  void aSumFailsWhenOneModuleFailsAndNamesTheModules() {
    Verdict sum =
        Gate.sum(
            List.of(
                new Gate.ModuleVerdict("blog", new Verdict.Passed(List.of("let through."))),
                new Gate.ModuleVerdict("docs", new Verdict.Passed(List.of())),
                new Gate.ModuleVerdict(
                    "news", new Verdict.Failed(List.of("2 errors in 1 file.")))));

    assertThat(sum).isEqualTo(new Verdict.Failed(List.of("news: 2 errors in 1 file.")));
  }

  @Test
  void aSumOfPassedModulesPasses() {
    Verdict.Passed passed = new Verdict.Passed(List.of());

    assertThat(
            Gate.sum(
                List.of(new Gate.ModuleVerdict("a", passed), new Gate.ModuleVerdict("b", passed))))
        .isEqualTo(passed);
    assertThat(Gate.sum(List.of())).isEqualTo(passed);
  }

  @Test
  void aSumThatPassesSaysWhatEachModuleLetThrough() {
    Gate.ModuleVerdict blog =
        new Gate.ModuleVerdict("blog", new Verdict.Passed(List.of("let through.")));
    Gate.ModuleVerdict docs = new Gate.ModuleVerdict("docs", new Verdict.Passed(List.of()));

    assertThat(Gate.sum(List.of(blog, docs)))
        .isEqualTo(new Verdict.Passed(List.of("blog: let through.")));
  }

  @Test
  void aSumOfOneIsThatOne() {
    Verdict.Failed failed = new Verdict.Failed(List.of("1 error in 1 file."));

    assertThat(Gate.sum(List.of(new Gate.ModuleVerdict("news", failed)))).isEqualTo(failed);
  }

  /**
   * Two modules with one violation each: one limit of 1 doesn't add up to a limit of 2, nor one
   * violation to two.
   */
  @Test
  void eachModulesPolicyJudgesItsOwn() {
    GatePolicy lenient = new GatePolicy(true, Severity.ERROR, 1, true);
    Verdict sum =
        Gate.sum(
            List.of(
                new Gate.ModuleVerdict("a", Gate.judge(findings("e"), List.of(), lenient)),
                new Gate.ModuleVerdict("b", Gate.judge(findings("e"), List.of(), lenient))));

    assertThat(sum).isInstanceOf(Verdict.Passed.class);
  }

  private static List<Problem> problems(int number) {
    return java.util.Collections.nCopies(number, UNREADABLE);
  }

  private static List<Finding> findings(String letters) {
    List<Finding> findings = new ArrayList<>();
    for (String letter :
        Arrays.stream(letters.split(" ")).filter(part -> !part.isEmpty()).toList()) {
      Severity severity =
          switch (letter) {
            case "e" -> Severity.ERROR;
            case "w" -> Severity.WARNING;
            default -> Severity.SUGGESTION;
          };
      findings.add(finding("article-" + findings.size() + ".md", severity));
    }
    return findings;
  }

  private static Finding finding(String file, Severity severity) {
    return new Finding(
        file,
        Optional.empty(),
        new RuleId("ad-marker"),
        severity,
        "An ad marker.",
        new Span(0, 2),
        new Position(1, 1),
        new Position(1, 3),
        "Ad",
        List.of(),
        Optional.empty(),
        "0123456789abcdef",
        Status.NEW);
  }
}
