package io.github.copyedit.speed;

import io.github.copyedit.document.Document;
import io.github.copyedit.speed.Child.Measured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Compares whole runs of our grammar check, from the start of the virtual machine to its end, with
 * LanguageTool's own command line on the same files with the same rules: {@code mvn -Pbenchmark
 * test-compile exec:exec -Dbenchmark=io.github.copyedit.speed.GrammarBenchmark}. In each round
 * every run comes once, in turn. Arguments: a folder of articles, or {@code 500x1000} for so many
 * made-up articles of so many words; and the number of rounds. Default: all text and Markdown of
 * ../shared/bench/dev, then 500x1000, three rounds. {@code 500x1000 2} takes a quarter of an hour.
 *
 * <p>The last runs are builds: they take the plugin as {@code mvn install} has put it into the
 * local repository, and LanguageTool's modules as {@code copyedit:resolve} has.
 *
 * <p>The made-up articles take each sentence once before they take one again. With no more words
 * than the sentences have, say {@code 150x1000}, none repeats.
 */
public final class GrammarBenchmark {

  private static final Pattern MADE_UP = Pattern.compile("(\\d+)x(\\d+)");
  private static final int ROUNDS = 3;
  private static final long SEED = 20_261_124;
  private static final String NAMES = ".*\\.(txt|md)";
  private static final String COMMAND_LINE = "command line";
  private static final String LOADED = "command line, loaded";
  private static final String ONE_EDITED = "one file edited";
  private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

  private GrammarBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    boolean real = Files.isDirectory(Texts.REAL);
    if (!real) {
      System.out.println(Texts.REAL + " is not at hand: our own articles are taken.");
    }
    Path source = real ? Texts.REAL : Path.of("seeds");
    Path folder = Files.createTempDirectory("grammar-benchmark");
    CommandLine commandLine = new CommandLine(Files.createDirectory(folder.resolve("lt")));
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : ROUNDS;
    List<String> corpora =
        arguments.length > 0 ? List.of(arguments[0]) : List.of(source.toString(), "500x1000");
    for (String corpus : corpora) {
      Path articles = Files.createDirectory(folder.resolve("articles" + corpora.indexOf(corpus)));
      fill(articles, corpus, source);
      System.out.printf("%s, %d processors, %d rounds%n", corpus, PROCESSORS, rounds);
      print(measure(articles, folder, commandLine, rounds), folder);
    }
  }

  private static void fill(Path articles, String corpus, Path source) throws IOException {
    Matcher madeUp = MADE_UP.matcher(corpus);
    if (madeUp.matches()) {
      List<Document> documents = Texts.documents(source, NAMES);
      new MadeUpArticles(documents, SEED)
          .write(articles, Integer.parseInt(madeUp.group(1)), Integer.parseInt(madeUp.group(2)));
      return;
    }
    try (Stream<Path> walk = Files.walk(Path.of(corpus))) {
      List<Path> files =
          walk.filter(file -> file.getFileName().toString().matches(NAMES)).sorted().toList();
      for (Path file : files) {
        // Both read UTF-8, and LanguageTool nothing else.
        Files.copy(file, articles.resolve(files.indexOf(file) + "-" + file.getFileName()));
      }
    }
  }

  private static Map<String, List<Measured>> measure(
      Path articles, Path folder, CommandLine commandLine, int rounds)
      throws IOException, InterruptedException {
    Map<String, List<Measured>> measured = new LinkedHashMap<>();
    MavenRuns maven = new MavenRuns(folder.resolve("maven-" + articles.getFileName()), articles);
    Path sentence = Files.createDirectory(folder.resolve("sentence-" + articles.getFileName()));
    Files.writeString(sentence.resolve("one.txt"), "This is a sentence.\n");
    for (int round = 0; round < rounds; round++) {
      String cache = folder.resolve("cache-" + articles.getFileName() + "-" + round).toString();
      add(measured, COMMAND_LINE, commandLine.check(articles, folder.resolve("lt.txt")));
      add(measured, "cold, all workers", run(articles, PROCESSORS, folder, "everything", cache));
      add(measured, "unchanged", run(articles, PROCESSORS, folder, "everything", cache));
      edit(articles, round);
      add(measured, LOADED, commandLine.check(sentence, folder.resolve("lt.txt")));
      add(measured, ONE_EDITED, run(articles, PROCESSORS, folder, "everything", cache));
      add(measured, "cold, profile news", run(articles, PROCESSORS, folder, "news"));
      if (round == 0) {
        // It takes long, and its distance to that of all workers is all that it tells.
        add(measured, "cold, one worker", run(articles, 1, folder, "everything"));
      }
      if (MavenRuns.possible()) {
        addBuilds(measured, maven, round);
      }
    }
    return measured;
  }

  private static void addBuilds(Map<String, List<Measured>> measured, MavenRuns maven, int round)
      throws IOException, InterruptedException {
    if (round == 0) {
      add(measured, "mvn, cold", maven.check());
    }
    add(measured, "mvn, unchanged", maven.check());
    add(measured, "mvn, skipped", maven.skip());
    add(measured, "mvn, no plugin", maven.bare());
    edit(maven.content(), round);
    add(measured, "mvn, one edited", maven.check());
  }

  private static void add(Map<String, List<Measured>> measured, String name, Measured of) {
    measured.computeIfAbsent(name, key -> new ArrayList<>()).add(of);
  }

  private static Measured run(
      Path articles, int workers, Path folder, String profile, String... cache)
      throws IOException, InterruptedException {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                GrammarRun.class.getName(),
                articles.toString(),
                Integer.toString(workers),
                profile));
    arguments.addAll(List.of(cache));
    return Child.java(
        System.getProperty("java.class.path"),
        List.of(),
        folder.resolve("copyedit.txt"),
        arguments.toArray(String[]::new));
  }

  private static void edit(Path articles, int round) throws IOException {
    try (Stream<Path> files = Files.list(articles)) {
      Path first = files.sorted().findFirst().orElseThrow();
      Files.writeString(
          first,
          "\n\nThe editor read it for the " + round + "th time.\n",
          StandardOpenOption.APPEND);
    }
  }

  private static void print(Map<String, List<Measured>> measured, Path folder) throws IOException {
    String summary = Files.readString(folder.resolve("copyedit.txt"));
    Matcher words = Pattern.compile("(\\d+) words").matcher(summary);
    double total = words.find() ? Double.parseDouble(words.group(1)) : 0;
    System.out.println(
        summary.lines().filter(line -> line.contains("words")).findFirst().orElse(""));
    System.out.printf(
        "%-20s %8s %9s %8s %7s %29s%n",
        "run", "wall s", "CPU s", "words/s", "MB", "times as fast by wall, by CPU");
    List<Measured> theirs = measured.get(COMMAND_LINE);
    measured.forEach(
        (name, runs) ->
            System.out.printf(
                "%-20s %8.1f %9.1f %8.0f %7.0f  %s  %s%n",
                name,
                median(runs, Measured::wall),
                median(runs, Measured::processor),
                total / median(runs, Measured::wall),
                runs.stream().mapToDouble(Measured::megabytes).max().orElse(0),
                ratios(theirs, runs, Measured::wall),
                ratios(theirs, runs, Measured::processor)));
    System.out.printf(
        "With one article edited it takes %s s more than LanguageTool takes for one sentence.%n",
        seconds(measured.get(LOADED), measured.get(ONE_EDITED)));
    if (MavenRuns.possible()) {
      System.out.printf(
          "A build of unchanged articles takes %s of one that skips the check, %s of one without"
              + " the plugin (wall).%n",
          times(measured, "mvn, unchanged", "mvn, skipped"),
          times(measured, "mvn, unchanged", "mvn, no plugin"));
    }
  }

  private static String times(Map<String, List<Measured>> measured, String run, String other) {
    return ratios(measured.get(run), measured.get(other), Measured::wall);
  }

  /** The median of the rounds, and how far they are apart. */
  private static String ratios(
      List<Measured> theirs, List<Measured> ours, ToDoubleFunction<Measured> value) {
    return spread(
        IntStream.range(0, ours.size())
            .mapToDouble(
                i -> value.applyAsDouble(theirs.get(i)) / value.applyAsDouble(ours.get(i))));
  }

  /** As above, of how much longer ours takes. */
  private static String seconds(List<Measured> theirs, List<Measured> ours) {
    return spread(
        IntStream.range(0, ours.size())
            .mapToDouble(i -> ours.get(i).wall() - theirs.get(i).wall()));
  }

  private static String spread(DoubleStream values) {
    double[] sorted = values.sorted().toArray();
    return "%.2f (%.2f to %.2f)"
        .formatted(sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1]);
  }

  private static double median(List<Measured> runs, ToDoubleFunction<Measured> value) {
    double[] sorted = runs.stream().mapToDouble(value).sorted().toArray();
    return sorted[sorted.length / 2];
  }
}
