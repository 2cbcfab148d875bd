package io.github.copyedit.speed;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.plugin.AllParsers;
import io.github.copyedit.rule.Deadline;
import io.github.copyedit.rule.GrammarChecker;
import io.github.copyedit.rule.GrammarSettings;
import io.github.copyedit.source.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The prose of articles as the grammar checker gets it. */
public final class Texts {

  public static final Path REAL = Path.of("../shared/bench/dev");

  /**
   * @param name of the file, with the number of the text in it
   */
  record Text(String name, String prose) {}

  private Texts() {}

  /** Of the files whose names match; in order. */
  public static List<Document> documents(Path folder, String names) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches(names))
          .sorted()
          .flatMap(file -> parse(folder, file).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Document> parse(Path folder, Path file) {
    try {
      String name = folder.relativize(file).toString().replace('\\', '/');
      return AllParsers.parse(Source.of(name, Files.readString(file)));
    } catch (IOException e) {
      // In another encoding than UTF-8: not the matter here.
      return List.of();
    }
  }

  static List<Text> of(List<Document> documents) {
    return documents.stream()
        .flatMap(
            document -> {
              List<Document.Segment> segments = document.segments();
              return IntStream.range(0, segments.size())
                  .mapToObj(
                      i -> new Text(document.source().file() + " " + i, prose(segments.get(i))));
            })
        .filter(text -> !text.prose().isBlank())
        .toList();
  }

  private static String prose(Document.Segment segment) {
    return segment.blocks().stream()
        .map(Block::prose)
        .map(prose -> prose.text())
        .filter(Predicate.not(String::isBlank))
        .collect(Collectors.joining("\n\n"));
  }

  /** What Copyedit's checker finds. */
  static List<String> check(GrammarChecker checker, Text text) {
    return checker.check(text.prose(), Locale.US, GrammarSettings.PLAIN, Deadline.none()).stream()
        .map(
            match ->
                line(
                    match.span().start(),
                    match.span().end(),
                    match.info().id().value(),
                    match.message(),
                    match.suggestions()))
        .sorted()
        .toList();
  }

  static String line(int start, int end, String id, String message, List<String> suggestions) {
    return "%d-%d %s: %s %s".formatted(start, end, id, message, suggestions);
  }
}
