package io.github.copyedit.config;

import java.util.List;

/**
 * The rules that one run is about, as its parameters name them: ids, older ids, wildcards.
 *
 * @param only empty for all; a rule that is off stays off though it is named here
 * @param skipRules left out, also of {@code only}
 */
public record RunChoice(List<String> only, List<String> skipRules) {

  public static final RunChoice ALL = new RunChoice(List.of(), List.of());

  public RunChoice {
    only = filled(only);
    skipRules = filled(skipRules);
  }

  private static List<String> filled(List<String> names) {
    return names.stream().map(String::strip).filter(name -> !name.isEmpty()).toList();
  }
}
