package io.github.copyedit.formats;

import io.github.copyedit.document.UnknownFormatException;
import io.github.copyedit.document.UnreadableDocumentException;
import io.github.copyedit.plugin.AllParsers;
import io.github.copyedit.source.Source;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Prints how many megabytes a second become documents with their maps, for each format, and for
 * Markdown and HTML how that compares to the library below it alone: {@code mvn -Pbenchmark
 * test-compile exec:exec}. It counts the processor's time in the one thread, so that other work on
 * the machine doesn't count, and begins once the compiler has had its time with both. The profile
 * has it compile in that thread too: where it waits for its own, slow code is measured for long.
 *
 * <p>The library below Markdown reads neither front matter nor the HTML in it; the row of bodies
 * has the same articles without front matter. Formats as arguments choose rows.
 */
public final class ParserBenchmark {

  private static final Duration WARM_UP = Duration.ofSeconds(15);
  private static final int ROUNDS = 15;

  /** Of a round. */
  private static final Duration LEAST_TIME = Duration.ofMillis(200);

  private static final Pattern FRONT_MATTER =
      Pattern.compile("\\A---\\R.*?\\R---\\R", Pattern.DOTALL);
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** A parser of others, alone. */
  private record Library(String name, Consumer<Source> parse) {}

  private ParserBenchmark() {}

  public static void main(String[] arguments) {
    if (Corpus.real().isEmpty()) {
      System.out.println("../shared/bench/dev is not at hand: our own samples alone are measured.");
    }
    System.out.printf(
        "%-10s %6s %7s %9s %19s%n", "format", "files", "MB", "MB/s", "(slowest, fastest)");
    Map<String, List<Source>> texts = texts();
    List<Source> bodies = texts.get("md").stream().map(ParserBenchmark::body).toList();
    texts.put("md, bodies", bodies);
    Set<String> chosen = Set.of(arguments);
    texts.forEach(
        (format, sources) -> {
          if (chosen.isEmpty() || chosen.contains(format)) {
            measure(format, sources);
          }
        });
  }

  private static Source body(Source article) {
    return Source.of(article.file(), FRONT_MATTER.matcher(article.text()).replaceFirst(""));
  }

  private static Map<String, List<Source>> texts() {
    Map<String, List<Source>> byFormat = new TreeMap<>();
    Stream.concat(Corpus.real().stream(), Corpus.own().stream())
        .map(path -> Source.of(name(path), Corpus.read(path)))
        .forEach(
            source ->
                byFormat.computeIfAbsent(source.extension(), key -> new ArrayList<>()).add(source));
    return byFormat;
  }

  private static void measure(String format, List<Source> sources) {
    Optional<Library> library = library(format);
    List<Double> ours = new ArrayList<>();
    List<Double> ratios = new ArrayList<>();
    long warm = THREADS.getCurrentThreadCpuTime() + WARM_UP.toNanos();
    while (ours.size() < ROUNDS) {
      boolean counts = THREADS.getCurrentThreadCpuTime() > warm;
      double rate = rate(sources, ParserBenchmark::parse);
      // Right behind it, so that both meet the same machine.
      Optional<Double> alone = library.map(other -> rate(sources, other.parse()));
      if (counts) {
        ours.add(rate);
        alone.ifPresent(other -> ratios.add(rate / other));
      }
    }
    System.out.printf(
        "%-10s %6d %7.1f %9.1f %19s%s%n",
        format,
        sources.size(),
        bytes(sources) / 1e6,
        median(ours),
        "(%.1f, %.1f)".formatted(Collections.min(ours), Collections.max(ours)),
        library.map(other -> compared(other, ratios)).orElse(""));
  }

  private static Optional<Library> library(String format) {
    return switch (format) {
      case "md", "md, bodies" -> Optional.of(new Library("commonmark-java with spans", markdown()));
      case "html" -> Optional.of(new Library("jsoup with positions", ParserBenchmark::jsoup));
      default -> Optional.empty();
    };
  }

  private static String compared(Library library, List<Double> ratios) {
    return "  %.2f times %s alone (%.2f to %.2f)"
        .formatted(
            median(ratios), library.name(), Collections.min(ratios), Collections.max(ratios));
  }

  private static Consumer<Source> markdown() {
    Parser parser =
        Parser.builder()
            .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();
    return source -> parser.parse(source.text());
  }

  private static void jsoup(Source source) {
    org.jsoup.parser.Parser.htmlParser().setTrackPosition(true).parseInput(source.text(), "");
  }

  private static void parse(Source source) {
    try {
      AllParsers.parse(source);
    } catch (UnreadableDocumentException | UnknownFormatException refused) {
      // It took its time all the same.
    }
  }

  /** Megabytes of UTF-8 a second of the processor. */
  private static double rate(List<Source> sources, Consumer<Source> parse) {
    long bytes = bytes(sources);
    int repeats = 0;
    long taken = 0;
    long start = THREADS.getCurrentThreadCpuTime();
    while (taken < LEAST_TIME.toNanos()) {
      sources.forEach(parse);
      repeats++;
      taken = THREADS.getCurrentThreadCpuTime() - start;
    }
    return bytes * repeats / 1e6 / (taken / 1e9);
  }

  private static long bytes(List<Source> sources) {
    return sources.stream()
        .mapToLong(source -> source.text().getBytes(StandardCharsets.UTF_8).length)
        .sum();
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }
}
