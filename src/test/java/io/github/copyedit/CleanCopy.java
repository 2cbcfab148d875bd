package io.github.copyedit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The labelled articles that hold nothing but copy, most of them fit to print. */
final class CleanCopy {

  static final Path BENCH = Path.of("../shared/bench");

  private CleanCopy() {}

  /**
   * Paths below a half of the labelled set.
   *
   * @param languages of the articles to take; empty for all
   */
  static Set<String> files(Path half, String... languages) throws IOException {
    Set<String> wanted = Set.of(languages);
    try (Stream<String> lines = Files.lines(half.resolve("residue/manifest.tsv"))) {
      return lines
          .map(line -> line.split("\t"))
          .filter(fields -> fields[4].startsWith("clean-"))
          .filter(fields -> wanted.isEmpty() || wanted.contains(fields[5]))
          .map(fields -> "residue/files/" + fields[0])
          .collect(Collectors.toUnmodifiableSet());
    }
  }
}
