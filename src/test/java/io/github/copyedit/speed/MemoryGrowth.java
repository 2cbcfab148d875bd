package io.github.copyedit.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Prints how much memory a whole lint takes as the number of articles grows, all rules and
 * LanguageTool, in a virtual machine with 512 MB of heap: {@code mvn -Pbenchmark test-compile
 * exec:exec -Dbenchmark=io.github.copyedit.speed.MemoryGrowth}. Arguments are numbers of articles,
 * and rules to leave out: {@code LT.*} takes minutes instead of an hour.
 */
public final class MemoryGrowth {

  private static final List<String> NUMBERS = List.of("1000", "2500", "5000");
  private static final int WORDS = 200;
  private static final long SEED = 5;

  private MemoryGrowth() {}

  public static void main(String[] arguments) throws Exception {
    Path source = Files.isDirectory(Texts.REAL) ? Texts.REAL : Path.of("seeds");
    Path folder = Files.createTempDirectory("memory-growth");
    System.out.printf(
        "%8s %14s %14s %12s %10s%n",
        "articles", "most after GC", "left at end", "resident", "wall s");
    List<String> numbers = Stream.of(arguments).filter(it -> it.matches("\\d+")).toList();
    List<String> without = Stream.of(arguments).filter(it -> !it.matches("\\d+")).toList();
    for (String number : numbers.isEmpty() ? NUMBERS : numbers) {
      Path articles = folder.resolve(number);
      new MadeUpArticles(Texts.documents(source, ".*\\.(txt|md)"), SEED)
          .write(articles, Integer.parseInt(number), WORDS);
      Path output = folder.resolve(number + ".txt");
      Child.Measured measured =
          Child.java(
              System.getProperty("java.class.path"),
              List.of("-Xmx512m"),
              output,
              Stream.concat(
                      Stream.of(MemoryRun.class.getName(), articles.toString()), without.stream())
                  .toArray(String[]::new));
      System.out.printf(
          "%8s %s %9.0f MB %10.0f%n", number, last(output), measured.megabytes(), measured.wall());
    }
  }

  private static String last(Path output) throws IOException {
    try (Stream<String> lines = Files.lines(output)) {
      Optional<String> last = lines.filter(line -> line.contains(" MB")).reduce((a, b) -> b);
      return last.orElseThrow();
    }
  }
}
