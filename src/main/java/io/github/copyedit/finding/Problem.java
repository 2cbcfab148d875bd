package io.github.copyedit.finding;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that the tool could not do. The run goes on without it.
 *
 * @param file path in reports; empty when it concerns the run as a whole
 * @param rule the rule that failed, if it was one
 * @param message what happened and what to do about it
 */
public record Problem(Stage stage, String file, Optional<RuleId> rule, String message)
    implements Comparable<Problem> {

  /** What the tool was doing. */
  public enum Stage {
    FIND,
    READ,
    PARSE,
    RULE,
    REPORT;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::file)
          .thenComparing(Problem::stage)
          .thenComparing(problem -> problem.rule().map(RuleId::value).orElse(""))
          .thenComparing(Problem::message);

  public static Problem at(Stage stage, String file, String message) {
    return new Problem(stage, file, Optional.empty(), message);
  }

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }
}
