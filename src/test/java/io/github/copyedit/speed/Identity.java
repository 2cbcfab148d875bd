package io.github.copyedit.speed;

import io.github.copyedit.document.Document;
import io.github.copyedit.rule.grammar.LanguageToolChecker;
import io.github.copyedit.speed.Texts.Text;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Compares what our checker finds in real articles with what LanguageTool's own API finds, called
 * plainly, one text after the other: {@code mvn -Pbenchmark test-compile exec:exec
 * -Dbenchmark=io.github.copyedit.speed.Identity}. Rule, place, message and suggestions count. An
 * argument {@code 10} takes every tenth text.
 */
public final class Identity {

  private static final int WORKERS = 4;

  /** One document in so many is what repetitive texts are made of. */
  private static final int REPEATED = 60;

  private static final int MOST_SHOWN = 20;

  private Identity() {}

  public static void main(String[] arguments) throws Exception {
    if (!Files.isDirectory(Texts.REAL)) {
      System.out.println(Texts.REAL + " is not at hand: nothing is compared.");
      return;
    }
    int step = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1;
    List<Document> real = Texts.documents(Texts.REAL, ".*\\.(txt|md|html)");
    List<Text> all = Texts.of(real);
    List<Text> texts = new ArrayList<>();
    IntStream.range(0, all.size())
        .filter(i -> i % step == 0)
        .mapToObj(all::get)
        .forEach(texts::add);
    texts.addAll(
        repetitive(
            IntStream.range(0, real.size())
                .filter(i -> i % REPEATED == 0)
                .mapToObj(real::get)
                .toList()));
    Map<Text, List<String>> plain = plain(texts);
    System.out.printf(
        "%d texts, %d words, %d findings of plain LanguageTool%n",
        texts.size(),
        texts.stream().mapToInt(text -> text.prose().split("\\s+").length).sum(),
        plain.values().stream().mapToInt(List::size).sum());
    int different = 0;
    try (LanguageToolChecker checker = new LanguageToolChecker(Locale.US, WORKERS)) {
      different += compare("several workers, cold", plain, checked(checker, texts, WORKERS));
      different += compare("several workers, warm", plain, checked(checker, texts, WORKERS));
    }
    try (LanguageToolChecker checker = new LanguageToolChecker(Locale.US, 1)) {
      different += compare("one worker", plain, checked(checker, texts, 1));
    }
    different += CachedIdentity.compare(Texts.REAL, step);
    if (different > 0) {
      System.exit(1);
    }
  }

  /** Texts in which each sentence comes several times, at the end too. */
  static List<Text> repetitive(List<Document> real) {
    MadeUpArticles articles = new MadeUpArticles(real, 1);
    int words = Math.max(30, articles.words() / 8);
    return IntStream.range(0, 32)
        .mapToObj(i -> new Text("repetitive " + i, articles.article(words)))
        .toList();
  }

  static Map<Text, List<String>> plain(List<Text> texts) throws Exception {
    try (PlainLanguageTool tool = new PlainLanguageTool()) {
      // Not on this thread: below a test, LanguageTool takes another year for the present one.
      return each(texts, text -> tool.check(text.prose()), 1);
    }
  }

  static Map<Text, List<String>> checked(LanguageToolChecker checker, List<Text> texts, int workers)
      throws Exception {
    return each(texts, text -> Texts.check(checker, text), workers);
  }

  private static Map<Text, List<String>> each(
      List<Text> texts, Function<Text, List<String>> check, int workers) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(workers);
    try {
      Map<Text, Future<List<String>>> begun = new LinkedHashMap<>();
      texts.forEach(text -> begun.put(text, threads.submit(() -> check.apply(text))));
      Map<Text, List<String>> found = new LinkedHashMap<>();
      for (Map.Entry<Text, Future<List<String>>> entry : begun.entrySet()) {
        found.put(entry.getKey(), entry.getValue().get());
      }
      return found;
    } finally {
      threads.shutdown();
    }
  }

  private static int compare(
      String how, Map<Text, List<String>> plain, Map<Text, List<String>> ours) {
    List<String> differences = differences(plain, ours);
    System.out.printf(
        "%s: %d findings, %d differences%n",
        how, ours.values().stream().mapToInt(List::size).sum(), differences.size());
    differences.stream().limit(MOST_SHOWN).forEach(System.out::println);
    return differences.size();
  }

  /** Findings that are lost, with a minus, and new, with a plus. */
  static List<String> differences(Map<Text, List<String>> plain, Map<Text, List<String>> ours) {
    List<String> differences = new ArrayList<>();
    plain.forEach(
        (text, lines) -> {
          beyond(ours.get(text), lines)
              .forEach(line -> differences.add("- " + text.name() + " " + line));
          beyond(lines, ours.get(text))
              .forEach(line -> differences.add("+ " + text.name() + " " + line));
        });
    return differences;
  }

  private static List<String> beyond(List<String> some, List<String> all) {
    List<String> left = new ArrayList<>(all);
    some.forEach(left::remove);
    return left;
  }
}
