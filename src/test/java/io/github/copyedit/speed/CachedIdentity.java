package io.github.copyedit.speed;

import io.github.copyedit.finding.Finding;
import io.github.copyedit.rule.grammar.LanguageToolChecker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Compares whole runs: without a cache, filling one, out of it, and after an edit. */
final class CachedIdentity {

  private static final List<String> GRAMMAR = List.of("LT.*");
  private static final int WORKERS = 2;

  private CachedIdentity() {}

  /**
   * @param step every which file
   * @return the number of differences
   */
  static int compare(Path articles, int step) throws IOException {
    Path folder = Files.createTempDirectory("identity");
    try (LanguageToolChecker grammar = new LanguageToolChecker(Locale.US, WORKERS)) {
      Path copies = Files.createDirectory(folder.resolve("articles"));
      copy(articles, step, copies);
      Optional<Path> cache = Optional.of(folder.resolve("cache"));
      List<Finding> fresh = GrammarRun.lint(copies, 1, GRAMMAR, Optional.empty(), grammar);
      int different = compare("filling the cache", fresh, run(copies, cache, grammar));
      different += compare("from the cache", fresh, run(copies, cache, grammar));
      edit(copies);
      List<Finding> edited = GrammarRun.lint(copies, 1, GRAMMAR, Optional.empty(), grammar);
      different += compare("after an edit", edited, run(copies, cache, grammar));
      return different + (edited.size() > fresh.size() ? 0 : 1);
    } finally {
      delete(folder);
    }
  }

  private static List<Finding> run(Path folder, Optional<Path> cache, LanguageToolChecker grammar) {
    return GrammarRun.lint(folder, WORKERS, GRAMMAR, cache, grammar);
  }

  private static void copy(Path from, int step, Path to) throws IOException {
    try (Stream<Path> walk = Files.walk(from)) {
      List<Path> files =
          walk.filter(file -> file.toString().matches(".*\\.(txt|md|html)")).sorted().toList();
      for (int i = 0; i < files.size(); i += step) {
        Files.copy(files.get(i), to.resolve(i + "-" + files.get(i).getFileName()));
      }
    }
  }

  private static void edit(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      Path first =
          files.filter(file -> file.toString().endsWith(".txt")).sorted().findFirst().orElseThrow();
      Files.writeString(first, "\n\nShe go home and recieve it.\n", StandardOpenOption.APPEND);
    }
  }

  private static int compare(String how, List<Finding> expected, List<Finding> found) {
    int different =
        (int)
            IntStream.range(0, Math.max(expected.size(), found.size()))
                .filter(
                    i ->
                        i >= expected.size()
                            || i >= found.size()
                            || !expected.get(i).equals(found.get(i)))
                .count();
    System.out.printf("%s: %d findings, %d differences%n", how, found.size(), different);
    return different;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .sorted(Comparator.reverseOrder())
          .forEach(
              file -> {
                try {
                  Files.delete(file);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
  }
}
