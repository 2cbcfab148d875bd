package io.github.copyedit;

import io.github.copyedit.config.ProfileName;
import io.github.copyedit.finding.Finding;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.lint.LintResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Prints what each profile finds in clean English copy, by rule: {@code mvn -Pbenchmark
 * test-compile exec:exec -Dbenchmark=io.github.copyedit.Noise}. Suggestions and {@code undated} are
 * left out. The arguments are profiles, {@code --list} for every finding, {@code --suggestions} for
 * these too, and files or folders of the labelled set to read instead.
 */
public final class Noise {

  private static final Path HALF = CleanCopy.BENCH.resolve("dev");
  private static final int WORDS = 1000;

  private Noise() {}

  public static void main(String[] arguments) throws Exception {
    if (!Files.isDirectory(HALF)) {
      System.out.println(HALF + " is not at hand: there is nothing to measure.");
      return;
    }
    List<String> rest = new ArrayList<>(List.of(arguments));
    boolean list = rest.remove("--list");
    boolean suggestions = rest.remove("--suggestions");
    List<ProfileName> profiles =
        rest.stream().flatMap(name -> ProfileName.named(name).stream()).toList();
    rest.removeAll(ProfileName.names());
    List<String> files = rest.isEmpty() ? CleanCopy.files(HALF, "en").stream().toList() : rest;
    Path[] roots = files.stream().sorted().map(HALF::resolve).toArray(Path[]::new);
    try (Copydesk desk = new Copydesk()) {
      for (ProfileName profile : profiles.isEmpty() ? List.of(ProfileName.values()) : profiles) {
        print(profile, desk.lint(Copydesk.in(profile), HALF, 2, roots), list, suggestions);
      }
    }
  }

  private static void print(
      ProfileName profile, LintResult result, boolean list, boolean suggestions) {
    List<Finding> findings =
        result.findings().stream()
            .filter(finding -> suggestions || finding.severity() != Severity.SUGGESTION)
            .filter(finding -> !finding.rule().value().equals("undated"))
            .toList();
    System.out.printf(
        "%n%s: %d findings%s in %d articles of %d words: %.2f in %d%n",
        profile,
        findings.size(),
        suggestions ? "" : " of warning and above",
        result.files().size(),
        result.words(),
        findings.size() * (double) WORDS / result.words(),
        WORDS);
    Map<String, List<Finding>> byRule = new TreeMap<>();
    findings.forEach(
        finding ->
            byRule.computeIfAbsent(finding.rule().value(), key -> new ArrayList<>()).add(finding));
    byRule.values().stream()
        .sorted(Comparator.comparing((List<Finding> found) -> -found.size()))
        .forEach(found -> print(found, list));
    result.problems().forEach(System.out::println);
  }

  private static void print(List<Finding> found, boolean list) {
    System.out.printf("%6d  %s%n", found.size(), found.get(0).rule());
    found.stream().limit(list ? found.size() : 0).forEach(Noise::print);
  }

  private static void print(Finding finding) {
    System.out.printf(
        "          %s:%d %s “%s” %s%n",
        finding.file(),
        finding.start().line(),
        finding.severity(),
        finding.excerpt(),
        finding.suggestions());
  }
}
