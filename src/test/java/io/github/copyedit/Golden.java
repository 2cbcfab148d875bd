package io.github.copyedit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Expected output in files. By default it is compared byte by byte; {@code -Dgolden=update} writes
 * what is there now, to be read as a diff before it is committed.
 */
public final class Golden {

  private static final Path ROOT = Path.of("src", "test", "resources", "golden");
  private static final String HOW = " (if this is what you want: mvn test -Dgolden=update)";

  private Golden() {}

  /** A golden file below src/test/resources/golden. */
  public static Path file(String name) {
    return ROOT.resolve(name);
  }

  public static boolean updating() {
    return System.getProperty("golden", "check").equals("update");
  }

  /** Compares with the file, or writes it. */
  public static void assertMatches(Path golden, String actual) {
    try {
      if (updating()) {
        update(golden, actual);
      } else if (!Files.exists(golden)) {
        fail("There is no golden file " + golden + HOW);
      } else {
        assertThat(Files.readString(golden)).as(golden + HOW).isEqualTo(actual);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Fails for golden files that no test compares with; an update deletes them.
   *
   * @param directory is searched with all below it
   * @param isGolden tells golden files from what else lies there
   * @param known the files that are compared, under the paths as {@code directory} gives them
   */
  public static void assertNoOrphans(
      Path directory, Predicate<Path> isGolden, Collection<Path> known) {
    try (Stream<Path> files = Files.walk(directory)) {
      List<Path> orphans =
          files
              .filter(Files::isRegularFile)
              .filter(isGolden)
              .filter(file -> !known.contains(file))
              .sorted()
              .toList();
      if (updating()) {
        for (Path orphan : orphans) {
          Files.delete(orphan);
        }
      } else {
        assertThat(orphans).as("golden files that nothing is compared with" + HOW).isEmpty();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void update(Path golden, String actual) throws IOException {
    Files.createDirectories(golden.toAbsolutePath().getParent());
    if (!Files.exists(golden) || !Files.readString(golden).equals(actual)) {
      Files.writeString(golden, actual);
    }
  }
}
