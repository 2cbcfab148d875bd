package io.github.copyedit.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each file under {@code config/invalid} gives one message, which stands beside it in {@code
 * NAME.yml.message}.
 */
class ConfigErrorsTest {

  private static final Path INVALID = Path.of("src/test/resources/config/invalid");
  private static final Path VALID = Path.of("src/test/resources/config/valid");
  private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

  @TestFactory
  Stream<DynamicTest> saysWhatIsWrong() throws IOException {
    return files(INVALID, ".yml").stream()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
  }

  private static void check(Path file) throws IOException {
    ConfigException error =
        catchThrowableOfType(
            ConfigException.class,
            () -> ConfigReader.read("copyedit.yml", Files.readString(file), Catalogs.SAMPLE));
    assertThat(error).as("%s is refused", file).isNotNull();
    Path golden = Path.of(file + ".message");
    String message = error.getMessage() + "\n";
    if (UPDATE) {
      Files.writeString(golden, message, StandardCharsets.UTF_8);
    }
    assertThat(message).isEqualTo(Files.readString(golden));
  }

  @TestFactory
  Stream<DynamicTest> acceptsWhatIsRight() throws IOException {
    return files(VALID, ".yml").stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getFileName().toString(),
                    () ->
                        assertThat(
                                ConfigReader.read(
                                    "copyedit.yml", Files.readString(file), Catalogs.SAMPLE))
                            .isNotNull()));
  }

  @TestFactory
  Stream<DynamicTest> noMessageWithoutAFile() throws IOException {
    return files(INVALID, ".message").stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getFileName().toString(),
                    () -> assertThat(Path.of(file.toString().replace(".message", ""))).exists()));
  }

  static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> found = files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
      assertThat(found).isNotEmpty();
      return found;
    }
  }
}
