package io.github.copyedit.lint;

import io.github.copyedit.rule.Tree;
import io.github.copyedit.source.SourceFile;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The files beside the articles. It looks whether they are there and never into them. */
final class Neighbours implements Tree.FileLookup {

  private final Map<String, Path> articles;

  Neighbours(List<SourceFile> files) {
    this.articles =
        files.stream()
            .collect(Collectors.toMap(SourceFile::file, SourceFile::path, (one, two) -> one));
  }

  @Override
  public boolean isThere(String article, String path) {
    try {
      Path folder = articles.get(article).toAbsolutePath().getParent();
      return Files.exists(folder.resolve(path));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
