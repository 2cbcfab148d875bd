package io.github.copyedit.plugin;

import io.github.copyedit.gate.Gate;
import io.github.copyedit.gate.GatePolicy;
import io.github.copyedit.gate.Verdict;
import io.github.copyedit.lint.LintResult;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What one execution in one module brings to the verdict. It travels as JSON: where modules have
 * class loaders of their own, the class of one is not that of another.
 *
 * @param module its artifact id; the folder's name without a pom
 * @param execution its id
 * @param atRoot whether the module is the reactor's root
 * @param skipped brings nothing then but that it ended
 * @param outputDirectory absolute
 */
record Share(
    String module,
    String execution,
    boolean atRoot,
    boolean skipped,
    GatePolicy policy,
    List<String> formats,
    String outputDirectory,
    LintResult result) {

  private static final LintResult NOTHING =
      new LintResult(List.of(), List.of(), List.of(), List.of(), List.of(), Map.of(), Map.of());

  Share {
    formats = List.copyOf(formats);
  }

  static Share of(ExecutionId id, ModuleSettings settings, LintResult result) {
    return new Share(
        id.module(),
        id.execution(),
        settings.place().base().equals(settings.place().root()),
        false,
        settings.policy(),
        settings.formats(),
        settings.outputDirectory().toString(),
        result);
  }

  static Share skipped(ExecutionId id) {
    return new Share(
        id.module(), id.execution(), false, true, GatePolicy.DEFAULT, List.of(), "", NOTHING);
  }

  Path directory() {
    return Path.of(outputDirectory);
  }

  Verdict verdict() {
    return Gate.judge(result.fresh(), result.problems(), policy);
  }

  /** A pom that only holds modules together has no articles, and wants no report. */
  boolean isEmpty() {
    return result.files().isEmpty() && result.problems().isEmpty();
  }
}
