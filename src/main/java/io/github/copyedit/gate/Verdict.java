package io.github.copyedit.gate;

import java.util.List;

/** What the gate says. */
public sealed interface Verdict {

  /** One sentence each: why it failed, or what was let through. */
  List<String> reasons();

  /**
   * @param reasons such as "3 violations are allowed"; mostly empty
   */
  record Passed(List<String> reasons) implements Verdict {
    public Passed {
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * @param reasons at least one
   */
  record Failed(List<String> reasons) implements Verdict {
    public Failed {
      reasons = List.copyOf(reasons);
    }
  }
}
