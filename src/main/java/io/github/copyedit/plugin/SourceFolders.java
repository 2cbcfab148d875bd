package io.github.copyedit.plugin;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which folders and files to read.
 *
 * @param roots existing folders and files, absolute, each once
 * @param notes lines of information: what is not there
 */
record SourceFolders(List<Path> roots, List<String> notes) {

  static final List<String> DEFAULTS =
      List.of("content", "articles", "src/main/content", "src/site");

  SourceFolders {
    roots = List.copyOf(roots);
    notes = List.copyOf(notes);
  }

  /**
   * @param configured relative to the module; none for the default ones
   * @throws InvalidParameterException when a folder that the command line names is missing
   */
  static SourceFolders of(List<String> configured, Place place) throws InvalidParameterException {
    return configured.isEmpty() ? byDefault(place) : named(configured, place);
  }

  private static SourceFolders byDefault(Place place) {
    List<Path> existing =
        DEFAULTS.stream().map(place.base()::resolve).filter(Files::isDirectory).toList();
    if (!existing.isEmpty()) {
      return new SourceFolders(existing, List.of());
    }
    if (!place.hasPom()) {
      return new SourceFolders(List.of(place.base()), List.of());
    }
    String folders = String.join(", ", DEFAULTS);
    return new SourceFolders(
        List.of(),
        List.of(
            "No articles here: there is none of " + folders + "; sourceDirectories names others."));
  }

  private static SourceFolders named(List<String> configured, Place place)
      throws InvalidParameterException {
    Set<Path> roots = new LinkedHashSet<>();
    List<String> notes = new ArrayList<>();
    for (String name : configured) {
      Path path = resolve(name, place);
      if (Files.exists(path)) {
        roots.add(path);
      } else if (isWanted(name, place)) {
        throw InvalidParameterException.of(
            "sourceDirectories", name, "there is no such file or folder (" + path + ")");
      } else {
        notes.add("No articles from " + name + ": there is no such file or folder in this module.");
      }
    }
    return new SourceFolders(List.copyOf(roots), notes);
  }

  /**
   * In a reactor the command line speaks to all modules at once: it is enough when one of them has
   * the folder.
   */
  private static boolean isWanted(String name, Place place) {
    return place.sourcesOnCommandLine().contains(name)
        && place.modules().stream().noneMatch(module -> Files.exists(module.resolve(name)));
  }

  private static Path resolve(String name, Place place) throws InvalidParameterException {
    try {
      return place.base().resolve(name).normalize();
    } catch (InvalidPathException e) {
      throw InvalidParameterException.of("sourceDirectories", name, "it is not a path");
    }
  }
}
