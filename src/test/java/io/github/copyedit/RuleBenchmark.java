package io.github.copyedit;

import io.github.copyedit.document.Document;
import io.github.copyedit.rule.Deadline;
import io.github.copyedit.rule.Hits;
import io.github.copyedit.rule.Note;
import io.github.copyedit.rule.Notes;
import io.github.copyedit.rule.Rule;
import io.github.copyedit.rule.RuleOptions;
import io.github.copyedit.rule.Tree;
import io.github.copyedit.rule.TreeHits;
import io.github.copyedit.rule.TreeRule;
import io.github.copyedit.rule.newsroom.NewsroomRules;
import io.github.copyedit.speed.Texts;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Prints how fast the newsroom rules are without LanguageTool, all together and one by one: {@code
 * mvn -Pbenchmark test-compile exec:exec -Dbenchmark=io.github.copyedit.RuleBenchmark}. Megabytes
 * are those of the articles' prose; times are processor time of one thread, the median of rounds.
 * What several rules share is counted for the first of them. Ids as arguments choose rules.
 */
public final class RuleBenchmark {

  private static final Path REAL = Path.of("../shared/bench/dev");
  private static final Path OWN = Path.of("seeds");
  private static final int WARM_UP = 3;
  private static final int ROUNDS = 5;

  private RuleBenchmark() {}

  public static void main(String[] arguments) {
    Path root = Files.isDirectory(REAL) ? REAL : OWN;
    if (root.equals(OWN)) {
      System.out.println(REAL + " is not at hand: our own articles are measured.");
    }
    List<Document> documents = documents(root);
    double megabytes =
        documents.stream()
                .flatMap(document -> document.blocks().stream())
                .mapToLong(block -> block.prose().text().length())
                .sum()
            / 1e6;
    List<String> chosen = List.of(arguments);
    List<Rule> rules =
        new NewsroomRules()
            .rules().stream()
                .filter(rule -> rule.info().onByDefault())
                .filter(rule -> chosen.isEmpty() || chosen.contains(rule.info().id().value()))
                .toList();
    Map<String, double[]> seconds = new TreeMap<>();
    for (int round = 0; round < WARM_UP + ROUNDS; round++) {
      Map<String, Double> spent = seconds(rules, documents);
      if (round >= WARM_UP) {
        int at = round - WARM_UP;
        spent.forEach(
            (id, time) -> seconds.computeIfAbsent(id, key -> new double[ROUNDS])[at] = time);
      }
    }
    print(seconds, documents.size(), megabytes);
  }

  private static void print(Map<String, double[]> seconds, int articles, double megabytes) {
    Map<String, Double> medians = new TreeMap<>();
    seconds.forEach(
        (rule, rounds) -> {
          Arrays.sort(rounds);
          medians.put(rule, rounds[ROUNDS / 2]);
        });
    double all = medians.values().stream().mapToDouble(Double::doubleValue).sum();
    System.out.printf("%d articles, %.2f MB of prose%n", articles, megabytes);
    System.out.printf("%-28s %12s %8s%n", "rule", "MB a minute", "share");
    medians.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .forEach(
            rule ->
                System.out.printf(
                    "%-28s %12.0f %7.1f%%%n",
                    rule.getKey(), megabytes / rule.getValue() * 60, rule.getValue() / all * 100));
    System.out.printf("%-28s %12.0f%n", "all together", megabytes / all * 60);
  }

  /** Article by article, as a run does it: rules may share what they read of one. */
  private static Map<String, Double> seconds(List<Rule> rules, List<Document> documents) {
    Map<String, Double> seconds = new TreeMap<>();
    Map<String, List<Tree.Article>> trees = new TreeMap<>();
    for (Document document : documents) {
      for (Rule rule : rules) {
        String id = rule.info().id().value();
        long start = now();
        rule.check(document, new Hits(document, RuleOptions.NONE, Deadline.none()));
        if (rule instanceof TreeRule tree) {
          Notes notes = new Notes(document, RuleOptions.NONE, Deadline.none());
          tree.summarize(document, notes);
          List<Note> all = notes.all();
          if (!all.isEmpty()) {
            trees
                .computeIfAbsent(id, key -> new ArrayList<>())
                .add(
                    new Tree.Article(
                        document.source().file(), document.entry(), RuleOptions.NONE, all));
          }
        }
        seconds.merge(id, (now() - start) / 1e9, Double::sum);
      }
    }
    for (Rule rule : rules) {
      String id = rule.info().id().value();
      if (rule instanceof TreeRule tree && trees.containsKey(id)) {
        long start = now();
        tree.check(
            new Tree(trees.get(id), LocalDate.of(2026, 1, 1), (file, path) -> true),
            new TreeHits());
        seconds.merge(id, (now() - start) / 1e9, Double::sum);
      }
    }
    return seconds;
  }

  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static List<Document> documents(Path root) {
    return Texts.documents(root, ".*\\.(txt|md|html)").stream()
        .map(document -> document.withDefaultLanguage(Locale.US))
        .toList();
  }
}
