package io.github.copyedit;

import io.github.copyedit.PlantedMistakes.Planted;
import io.github.copyedit.config.ProfileName;
import io.github.copyedit.finding.Finding;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.rule.grammar.EnglishRules;
import io.github.copyedit.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Prints which mistakes each profile finds: {@code mvn -Pbenchmark test-compile exec:exec
 * -Dbenchmark=io.github.copyedit.Catch}. First those of the wrong examples in LanguageTool's own
 * rules, then common ones planted in clean articles. With {@code --list}, what {@code news} alone
 * misses. A number as argument is the seed, {@code --planted} leaves out the examples.
 */
public final class Catch {

  private static final int PLANTED = 500;

  /** The mistakes that a profile reports, of any severity, and as a warning or above. */
  private record Caught(Set<Planted> reported, Set<Planted> warned) {}

  private Catch() {}

  public static void main(String[] arguments) throws Exception {
    List<String> options = List.of(arguments);
    boolean list = options.contains("--list");
    long seed = options.stream().filter(it -> it.matches("\\d+")).mapToLong(Long::parseLong).sum();
    try (Copydesk desk = new Copydesk()) {
      if (!options.contains("--planted")) {
        Path folder = Files.createTempDirectory("examples");
        measure("wrong examples of LanguageTool", examples(folder), folder, desk, list);
      }
      Map<String, String> articles = cleanArticles();
      if (articles.isEmpty()) {
        System.out.println("No clean articles are at hand to plant mistakes in.");
      } else {
        Path folder = Files.createTempDirectory("planted");
        List<Planted> planted = new PlantedMistakes(articles, seed).plant(PLANTED, folder);
        measure("planted mistakes", planted, folder, desk, list);
      }
    }
  }

  private static Map<String, String> cleanArticles() throws IOException {
    Path half = CleanCopy.BENCH.resolve("dev");
    Map<String, String> articles = new HashMap<>();
    if (Files.isDirectory(half)) {
      for (String file : CleanCopy.files(half, "en")) {
        Path path = half.resolve(file);
        articles.put(path.getFileName().toString(), Files.readString(path));
      }
    }
    return articles;
  }

  /** Each a paragraph in a page of its own. */
  private static List<Planted> examples(Path folder) throws IOException {
    List<Planted> wrong = new ArrayList<>();
    for (EnglishRules.Example example : EnglishRules.examples()) {
      String file = "%05d.html".formatted(wrong.size());
      String before = "<p>" + escaped(example.text().substring(0, example.mistake().start()));
      String mistake = escaped(example.mistake().of(example.text()));
      String after = escaped(example.text().substring(example.mistake().end())) + "</p>";
      Files.writeString(folder.resolve(file), before + mistake + after);
      wrong.add(
          new Planted(
              file,
              Span.ofLength(before.length(), mistake.length()),
              example.rule(),
              example.text()));
    }
    return wrong;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  private static void measure(
      String name, List<Planted> wrong, Path folder, Copydesk desk, boolean list) {
    Map<ProfileName, Caught> caught = new EnumMap<>(ProfileName.class);
    for (ProfileName profile : ProfileName.values()) {
      caught.put(profile, caught(profile, wrong, folder, desk));
    }
    Caught everything = caught.get(ProfileName.EVERYTHING);
    System.out.printf("%n%s: %d%n", name, wrong.size());
    caught.forEach(
        (profile, found) -> {
          Set<Planted> both = new HashSet<>(found.reported());
          both.retainAll(everything.reported());
          System.out.printf(
              "%-11s reports %5d (%.1f%%), %5d as a warning (%.1f%%); %.1f%% of what everything"
                  + " reports%n",
              profile,
              found.reported().size(),
              percent(found.reported(), wrong.size()),
              found.warned().size(),
              percent(found.warned(), wrong.size()),
              percent(both, everything.reported().size()));
        });
    if (list) {
      Set<Planted> missed = new HashSet<>(everything.reported());
      missed.removeAll(caught.get(ProfileName.NEWS).reported());
      Map<String, List<String>> byRight = new TreeMap<>();
      missed.forEach(
          it -> byRight.computeIfAbsent(it.right(), key -> new ArrayList<>()).add(it.wrong()));
      byRight.forEach((right, missing) -> System.out.printf("  %s: %s%n", right, missing));
    }
  }

  private static double percent(Set<Planted> part, int all) {
    return 100.0 * part.size() / Math.max(1, all);
  }

  private static Caught caught(
      ProfileName profile, List<Planted> wrong, Path folder, Copydesk desk) {
    Map<String, List<Finding>> byFile = new HashMap<>();
    desk.lint(Copydesk.in(profile), folder, 2, folder)
        .findings()
        .forEach(it -> byFile.computeIfAbsent(it.file(), key -> new ArrayList<>()).add(it));
    Set<Planted> reported = new HashSet<>();
    Set<Planted> warned = new HashSet<>();
    for (Planted mistake : wrong) {
      List<Finding> there =
          byFile.getOrDefault(mistake.file(), List.of()).stream()
              .filter(finding -> touches(finding.source(), mistake.span()))
              .toList();
      if (!there.isEmpty()) {
        reported.add(mistake);
      }
      if (there.stream().anyMatch(finding -> finding.severity() != Severity.SUGGESTION)) {
        warned.add(mistake);
      }
    }
    return new Caught(reported, warned);
  }

  /** What is about an article as a whole has no length. */
  private static boolean touches(Span finding, Span mistake) {
    return !finding.isEmpty()
        && (finding.overlaps(mistake) || (mistake.isEmpty() && finding.contains(mistake)));
  }
}
