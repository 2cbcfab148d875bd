package io.github.copyedit.lint;

import io.github.copyedit.finding.Problem;
import io.github.copyedit.finding.RuleId;
import io.github.copyedit.rule.Deadline;
import java.time.Duration;
import java.util.Optional;

/**
 * The time that one file may take, and who is taking it. Its worker makes it and runs under it, the
 * one who watches the workers looks at it.
 */
final class FileClock {

  private final String file;
  private final Deadline deadline;
  private volatile Optional<RuleId> rule = Optional.empty();

  private FileClock(String file, Deadline deadline) {
    this.file = file;
    this.deadline = deadline;
  }

  /** Starts now, for work on this thread. */
  static FileClock start(String file, Duration time) {
    return new FileClock(file, Deadline.in(time));
  }

  Deadline deadline() {
    return deadline;
  }

  /** From now on it is the rule's time; until the first one begins, it is the parser's. */
  void begin(RuleId next) {
    rule = Optional.of(next);
  }

  /** For work that has stopped: what it found so far counts. */
  Problem ranOut() {
    return problem("ran out of time: raise copyedit.fileTimeout, split the file, or exclude it");
  }

  /** For work that goes on and on: nobody waits for what it finds. */
  Problem abandoned() {
    String culprit = rule.isPresent() ? "switch the rule off for this file" : "exclude the file";
    return problem(
        "ran out of time and does not stop, so nothing in this file is reported: "
            + culprit
            + ", and report it, or raise copyedit.fileTimeout");
  }

  /** For work that can't go on, as other work of that kind holds what it needs. */
  Problem waiting() {
    return problem(
        "was not checked: it waits for another file that ran out of time and does not stop; see"
            + " to that one first");
  }

  private Problem problem(String message) {
    Problem.Stage stage = rule.isPresent() ? Problem.Stage.RULE : Problem.Stage.PARSE;
    return new Problem(stage, file, rule, message);
  }
}
