package io.github.copyedit.gate;

import io.github.copyedit.finding.Finding;
import io.github.copyedit.finding.Problem;
import io.github.copyedit.finding.Severity;
import java.util.ArrayList;
import java.util.List;

/** Judges what a run found. */
public final class Gate {

  private static final String LET_THROUGH = "The build has not failed because ";

  private Gate() {}

  /**
   * What one module's policy says of what was found in it.
   *
   * @param name how reasons name the module
   */
  public record ModuleVerdict(String name, Verdict verdict) {}

  /**
   * @param fresh the findings to judge: neither suppressed nor baselined
   */
  public static Verdict judge(List<Finding> fresh, List<Problem> problems, GatePolicy policy) {
    List<String> failures = new ArrayList<>();
    List<String> letThrough = new ArrayList<>();
    judgeFindings(fresh, policy, failures, letThrough);
    judgeProblems(problems, policy, failures, letThrough);
    return verdict(failures, letThrough);
  }

  /**
   * The verdict on several modules: it fails when one of them fails. The reasons name the modules
   * where there are several.
   */
  public static Verdict sum(List<ModuleVerdict> modules) {
    if (modules.size() == 1) {
      return modules.get(0).verdict();
    }
    List<String> failures = new ArrayList<>();
    List<String> letThrough = new ArrayList<>();
    for (ModuleVerdict module : modules) {
      List<String> reasons = module.verdict() instanceof Verdict.Failed ? failures : letThrough;
      module.verdict().reasons().forEach(reason -> reasons.add(module.name() + ": " + reason));
    }
    return verdict(failures, letThrough);
  }

  private static Verdict verdict(List<String> failures, List<String> letThrough) {
    // What was let through says that the build has not failed: out of place where it has.
    return failures.isEmpty() ? new Verdict.Passed(letThrough) : new Verdict.Failed(failures);
  }

  private static void judgeFindings(
      List<Finding> fresh, GatePolicy policy, List<String> failures, List<String> letThrough) {
    List<Finding> violations =
        fresh.stream()
            .filter(finding -> finding.severity().compareTo(policy.violationSeverity()) >= 0)
            .toList();
    int number = violations.size();
    int allowed = policy.maxAllowedViolations();
    if (number == 0) {
      return;
    }
    if (number <= allowed) {
      letThrough.add(
          "%s%s allowed (maxAllowedViolations); %s found."
              .formatted(LET_THROUGH, are(allowed, "violation"), were(number)));
    } else if (policy.failOnViolation()) {
      failures.add(violationsText(violations, policy));
    } else {
      letThrough.add(
          LET_THROUGH + "failOnViolation is false; " + Count.of(number, "violation") + " found.");
    }
  }

  private static String violationsText(List<Finding> violations, GatePolicy policy) {
    String limit =
        policy.maxAllowedViolations() == 0 ? "" : ", " + policy.maxAllowedViolations() + " allowed";
    String counts =
        policy.violationSeverity() == Severity.ERROR && limit.isEmpty()
            ? ""
            : " (%s%s)".formatted(Count.enumerate(Count.severities(violations)), limit);
    String noun = counts.isEmpty() ? Severity.ERROR.toString() : "violation";
    long files = violations.stream().map(Finding::file).distinct().count();
    return "%s in %s%s."
        .formatted(Count.of(violations.size(), noun), Count.of(files, "file"), counts);
  }

  private static void judgeProblems(
      List<Problem> problems, GatePolicy policy, List<String> failures, List<String> letThrough) {
    int number = problems.size();
    if (number == 0) {
      return;
    }
    String count = Count.of(number, "problem");
    if (policy.failOnProblem()) {
      failures.add(count + ": not everything could be checked (failOnProblem).");
    } else {
      letThrough.add(
          LET_THROUGH + "failOnProblem is false; " + count + ": not everything could be checked.");
    }
  }

  private static String are(int number, String noun) {
    return Count.of(number, noun) + (number == 1 ? " is" : " are");
  }

  private static String were(int number) {
    return number + (number == 1 ? " was" : " were");
  }
}
