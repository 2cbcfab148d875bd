package io.github.copyedit.config;

import io.github.copyedit.rule.RuleInfo;
import java.util.List;
import java.util.stream.Stream;

/**
 * A {@link RunChoice} whose names were found good; older ids in it are replaced by present ones.
 */
record Selection(List<RulePattern> only, List<RulePattern> skip) {

  static final Selection ALL = new Selection(List.of(), List.of());

  Selection {
    only = List.copyOf(only);
    skip = List.copyOf(skip);
  }

  boolean chooses(RuleInfo info) {
    return chooses(Stream.concat(Stream.of(info.id().value()), info.aliases().stream()).toList());
  }

  boolean chooses(List<String> ids) {
    return (only.isEmpty() || matches(only, ids)) && !matches(skip, ids);
  }

  /** Whether the rule is asked for by its own id. */
  boolean names(String id) {
    return only.contains(new RulePattern(id));
  }

  /** Whether some rule that the name can mean is left out. */
  boolean leavesOut(String name) {
    return (!only.isEmpty() && only.stream().noneMatch(pattern -> pattern.covers(name)))
        || skip.stream().anyMatch(pattern -> pattern.overlaps(name));
  }

  private static boolean matches(List<RulePattern> patterns, List<String> ids) {
    return ids.stream().anyMatch(id -> patterns.stream().anyMatch(pattern -> pattern.matches(id)));
  }
}
