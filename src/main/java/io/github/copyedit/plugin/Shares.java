package io.github.copyedit.plugin;

import io.github.copyedit.data.Json;
import io.github.copyedit.data.MalformedDataException;
import io.github.copyedit.gate.Gate;
import io.github.copyedit.gate.Verdict;
import io.github.copyedit.lint.LintResult;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What several executions bring, as one.
 *
 * @param list those that were not skipped, by module and execution
 */
record Shares(List<Share> list) {

  private static final Comparator<Share> ORDER =
      Comparator.comparing(Share::module).thenComparing(Share::execution);

  Shares {
    list = list.stream().filter(share -> !share.skipped()).sorted(ORDER).toList();
  }

  /**
   * @param json of each share, as {@link Json} wrote it
   */
  static Shares read(Collection<String> json) {
    return new Shares(json.stream().map(Shares::read).toList());
  }

  private static Share read(String json) {
    try {
      return Json.read(json, Share.class);
    } catch (MalformedDataException e) {
      throw new IllegalStateException(
          "two versions of Copyedit in one build don't understand each other", e);
    }
  }

  /** Those that write into the folder. */
  Shares into(Path directory) {
    return new Shares(list.stream().filter(share -> share.directory().equals(directory)).toList());
  }

  /** The folders that they write into, each once. */
  List<Path> directories() {
    return list.stream().map(Share::directory).distinct().toList();
  }

  /** The folder of the reactor's root, where the goal runs in it. */
  Optional<Path> rootDirectory() {
    return list.stream().filter(Share::atRoot).map(Share::directory).findFirst();
  }

  LintResult result() {
    return LintResult.merge(list.stream().map(Share::result).toList());
  }

  Verdict verdict() {
    return Gate.sum(
        list.stream().map(share -> new Gate.ModuleVerdict(name(share), share.verdict())).toList());
  }

  List<String> formats() {
    return list.stream().flatMap(share -> share.formats().stream()).distinct().sorted().toList();
  }

  /** The module's name; with the execution's where the module has several. */
  private String name(Share share) {
    Map<String, Long> executions =
        list.stream().collect(Collectors.groupingBy(Share::module, Collectors.counting()));
    return executions.get(share.module()) == 1
        ? share.module()
        : share.module() + " (" + share.execution() + ")";
  }
}
