package io.github.copyedit.plugin;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes places for tests. */
final class Places {

  private Places() {}

  static Place module(Path base, String... sourcesOnCommandLine) {
    return place(true, base, Set.of(base), sourcesOnCommandLine);
  }

  static Place folder(Path base, String... sourcesOnCommandLine) {
    return place(false, base, Set.of(base), sourcesOnCommandLine);
  }

  static Place moduleAmong(Set<Path> modules, Path base, String... sourcesOnCommandLine) {
    return place(true, base, modules, sourcesOnCommandLine);
  }

  private static Place place(boolean hasPom, Path base, Set<Path> modules, String... sources) {
    Path build = base.resolve("target");
    return new Place(
        hasPom,
        base,
        base,
        base,
        build,
        build.resolve("copyedit"),
        modules,
        Set.of(),
        List.of(sources),
        false,
        Optional.of(base.resolve("repository")));
  }
}
