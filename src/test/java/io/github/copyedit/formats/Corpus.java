package io.github.copyedit.formats;

import io.github.copyedit.plugin.AllParsers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Files that are there to be read: our own samples, and where they are at hand real articles. */
final class Corpus {

  private static final Path SEEDS = Path.of("seeds");
  private static final Path PROBES = Path.of("src/test/resources/probe");
  private static final Path REAL = Path.of("../shared/bench/dev");

  private Corpus() {}

  /** Small ones of every format, without the marks of the probe. */
  static List<Path> own() {
    return Stream.of(SEEDS, PROBES).flatMap(Corpus::files).toList();
  }

  /** Empty where they are not at hand. */
  static List<Path> real() {
    return Files.isDirectory(REAL) ? files(REAL).toList() : List.of();
  }

  /** The text, with a sample's marks taken off. */
  static String read(Path path) {
    try {
      String text = Files.readString(path);
      return path.startsWith(PROBES) ? Probe.of(text.replace(Variants.FRONT, "")).text() : text;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Corpus::isRead).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isRead(Path path) {
    String name = path.getFileName().toString();
    return Files.isRegularFile(path) && AllParsers.read(name.substring(name.lastIndexOf('.') + 1));
  }
}
