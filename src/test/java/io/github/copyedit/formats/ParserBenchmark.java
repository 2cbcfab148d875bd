package io.github.copyedit.formats;

import io.github.copyedit.document.UnknownFormatException;
import io.github.copyedit.document.UnreadableDocumentException;
import io.github.copyedit.plugin.AllParsers;
import io.github.copyedit.source.Source;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Prints how many megabytes a second become documents with their maps, for each format, and for
 * Markdown and HTML how that compares to the library below it alone: {@code mvn -Pbenchmark
 * test-compile exec:exec}.
 */
public final class ParserBenchmark {

  private static final int WARM_UP = 5;
  private static final int ROUNDS = 7;
  private static final int LEAST_BYTES = 1_500_000;

  /** A parser of others, alone. */
  private record Library(String name, Consumer<Source> parse) {}

  private ParserBenchmark() {}

  public static void main(String[] arguments) {
    if (Corpus.real().isEmpty()) {
      System.out.println("../shared/bench/dev is not at hand: our own samples alone are measured.");
    }
    System.out.printf(
        "%-10s %6s %7s %9s %19s%n", "format", "files", "MB", "MB/s", "(slowest, fastest)");
    texts().forEach(ParserBenchmark::measure);
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
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      double rate = rate(sources, ParserBenchmark::parse);
      // Right behind it, so that both meet the same machine.
      Optional<Double> alone = library.map(other -> rate(sources, other.parse()));
      if (round >= 0) {
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
      case "md" -> Optional.of(new Library("commonmark-java with spans", markdown()));
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

  /** Megabytes of UTF-8 a second. */
  private static double rate(List<Source> sources, Consumer<Source> parse) {
    long bytes = bytes(sources);
    int repeats = (int) Math.max(1, LEAST_BYTES / bytes);
    long start = System.nanoTime();
    for (int i = 0; i < repeats; i++) {
      sources.forEach(parse);
    }
    return bytes * repeats / 1e6 / ((System.nanoTime() - start) / 1e9);
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
