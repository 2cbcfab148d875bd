package io.github.copyedit.lint;

import io.github.copyedit.rule.Tree;
import io.github.copyedit.source.SourceFile;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The files beside the articles. It looks whether they are there and never into them; what is
 * outside of the tree counts as there.
 */
final class Neighbours implements Tree.FileLookup {

  private final Map<String, Path> articles;
  private final Progress progress;

  /**
   * @param progress hears which are looked for
   */
  Neighbours(List<SourceFile> files, Progress progress) {
    this.progress = progress;
    this.articles =
        files.stream()
            .collect(Collectors.toMap(SourceFile::file, SourceFile::path, (one, two) -> one));
  }

  /** The folder that reports count from; for a file from elsewhere its own. */
  private static Path root(Path file, String article) {
    int steps = Path.of(article).getNameCount();
    boolean below = file.endsWith(article) && file.getNameCount() > steps;
    return below
        ? file.getRoot().resolve(file.subpath(0, file.getNameCount() - steps))
        : file.getParent();
  }

  @Override
  public boolean isThere(String article, String path) {
    try {
      Path file = articles.get(article).toAbsolutePath().normalize();
      Path named = file.resolveSibling(path).normalize();
      if (!named.startsWith(root(file, article))) {
        // Nobody is to learn from a report what else is on this machine.
        return true;
      }
      boolean there = Files.exists(named);
      progress.lookedFor(named, there);
      return there;
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
