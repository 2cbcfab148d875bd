package io.github.copyedit.source;

import io.github.copyedit.finding.Problem;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the files to read. Symbolic links inside of a source folder are not followed: what they
 * lead to is found at its own place, or lies outside, and then that is a problem.
 */
public final class SourceFinder {

  private static final Set<String> NEVER = Set.of("node_modules");
  private static final String LOCK = "~$";

  private final Path base;
  private final List<Glob> includes;
  private final List<Glob> excludes;
  private final Set<Path> excluded;
  private final Set<String> extensions;

  /**
   * @param base what the paths in reports are relative to
   * @param includes of paths relative to the source folder; none means every file that a parser
   *     reads
   * @param excludes of the same
   * @param excluded absolute: folders such as build output and nested modules, and files
   * @param extensions of the files that a parser reads, lower case
   */
  public SourceFinder(
      Path base,
      List<Glob> includes,
      List<Glob> excludes,
      Set<Path> excluded,
      Set<String> extensions) {
    this.base = base.toAbsolutePath().normalize();
    this.includes = List.copyOf(includes);
    this.excludes = List.copyOf(excludes);
    this.excluded = Set.copyOf(excluded);
    this.extensions = Set.copyOf(extensions);
  }

  /**
   * @param files sorted by name in reports, each once
   */
  public record Found(List<SourceFile> files, List<Problem> problems) {}

  /**
   * @param roots existing folders or files; a file named here is read whatever its name is
   */
  public Found find(List<Path> roots) {
    Map<String, SourceFile> files = new TreeMap<>();
    List<Problem> problems = new ArrayList<>();
    for (Path root : roots) {
      Path absolute = root.toAbsolutePath().normalize();
      if (leadsOut(absolute)) {
        problems.add(leadsOutProblem(nameOf(absolute, absolute)));
      } else if (Files.isDirectory(absolute)) {
        walk(absolute, files, problems);
      } else if (Files.isRegularFile(absolute)) {
        add(absolute.getParent(), absolute, files, problems);
      } else {
        problems.add(
            Problem.at(
                Problem.Stage.FIND,
                nameOf(absolute, absolute),
                "is neither a file nor a folder: take it out of sourceDirectories"));
      }
    }
    return new Found(List.copyOf(files.values()), problems.stream().sorted().toList());
  }

  /** Whether it lies below the base by its name only: a pull request may have made a link of it. */
  private boolean leadsOut(Path root) {
    try {
      return root.startsWith(base) && !root.toRealPath().startsWith(base.toRealPath());
    } catch (IOException e) {
      return false;
    }
  }

  private static Problem leadsOutProblem(String name) {
    return Problem.at(
        Problem.Stage.FIND,
        name,
        "is a symbolic link out of its source folder and was not followed: name its target in"
            + " sourceDirectories, or exclude it");
  }

  private void walk(Path root, Map<String, SourceFile> files, List<Problem> problems) {
    try {
      // A root that is itself a link was named by the user, so it is resolved; what is below is
      // not.
      Path start = root.toRealPath();
      Files.walkFileTree(start, new Visitor(root, start, files, problems));
    } catch (IOException e) {
      problems.add(unreadable(nameOf(root, root), e));
    }
  }

  private void add(Path root, Path file, Map<String, SourceFile> files, List<Problem> problems) {
    String name = nameOf(root, file);
    SourceFile other = files.putIfAbsent(name, new SourceFile(file, name));
    if (other != null && !other.path().equals(file)) {
      problems.add(
          Problem.at(
              Problem.Stage.FIND,
              name,
              "was not checked: "
                  + file
                  + " and "
                  + other.path()
                  + " have the same name in reports; rename one, or name a folder above both in"
                  + " sourceDirectories"));
    }
  }

  /**
   * Relative to the base; outside of it relative to the source folder, with that folder's name in
   * front.
   */
  private String nameOf(Path root, Path file) {
    Path relative =
        file.startsWith(base)
            ? base.relativize(file)
            : Optional.ofNullable(root.getFileName()).orElse(root).resolve(root.relativize(file));
    return slashed(relative);
  }

  private static String slashed(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  private boolean wanted(String relative) {
    boolean included =
        includes.isEmpty()
            ? readable(relative)
            : includes.stream().anyMatch(glob -> glob.matches(relative));
    return included && excludes.stream().noneMatch(glob -> glob.matches(relative));
  }

  private boolean readable(String name) {
    return extensions.contains(Source.extension(name)) && !isLock(name);
  }

  /** Office programs put one beside each file that is open. */
  private static boolean isLock(String name) {
    return name.startsWith(LOCK, name.lastIndexOf('/') + 1);
  }

  private static Problem unreadable(String file, IOException e) {
    String cause = e.getClass().getSimpleName().replace("Exception", "");
    return Problem.at(
        Problem.Stage.FIND,
        file,
        "cannot be read (" + cause + "): check its permissions, or exclude it");
  }

  private final class Visitor extends SimpleFileVisitor<Path> {

    private final Path named;
    private final Path start;
    private final Map<String, SourceFile> files;
    private final List<Problem> problems;

    Visitor(Path named, Path start, Map<String, SourceFile> files, List<Problem> problems) {
      this.named = named;
      this.start = start;
      this.files = files;
      this.problems = problems;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (folder.equals(start)) {
        return FileVisitResult.CONTINUE;
      }
      String name = folder.getFileName().toString();
      boolean out =
          name.startsWith(".") || NEVER.contains(name) || excluded.contains(asNamed(folder));
      return out ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String relative = slashed(start.relativize(file));
      if (attributes.isSymbolicLink()) {
        visitLink(file, relative);
      } else if (attributes.isRegularFile()
          && wanted(relative)
          && !excluded.contains(asNamed(file))) {
        add(named, asNamed(file), files, problems);
      }
      return FileVisitResult.CONTINUE;
    }

    private void visitLink(Path link, String relative) {
      boolean leadsToFolder = Files.isDirectory(link);
      if (!leadsToFolder && !wanted(relative)) {
        return;
      }
      String name = nameOf(named, asNamed(link));
      try {
        if (!link.toRealPath().startsWith(start)) {
          problems.add(leadsOutProblem(name));
        }
      } catch (IOException e) {
        problems.add(
            Problem.at(
                Problem.Stage.FIND,
                name,
                "is a symbolic link that leads nowhere: mend it, or exclude it"));
      }
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      problems.add(unreadable(nameOf(named, asNamed(file)), e));
      return FileVisitResult.CONTINUE;
    }

    private Path asNamed(Path found) {
      return named.resolve(start.relativize(found));
    }
  }
}
