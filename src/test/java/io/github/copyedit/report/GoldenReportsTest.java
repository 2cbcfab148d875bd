package io.github.copyedit.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copyedit.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every report of one sample run, byte by byte. */
final class GoldenReportsTest {

  @TempDir Path directory;

  static List<Report> reports() {
    return Reports.named(Reports.formats());
  }

  @ParameterizedTest
  @MethodSource("reports")
  void writesTheSampleRun(Report report) throws IOException {
    Path written = report.write(SampleResult.build(), SampleResult.FAILED, directory);
    Golden.assertMatches(golden(written.getFileName().toString()), Files.readString(written));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void writesTheSameBytesTwice(Report report) throws IOException {
    Path first = report.write(SampleResult.build(), SampleResult.FAILED, directory);
    byte[] bytes = Files.readAllBytes(first);
    assertThat(report.write(SampleResult.build(), SampleResult.FAILED, directory))
        .isEqualTo(first)
        .hasBinaryContent(bytes);
  }

  @Test
  void printsTheSampleRun() {
    StringBuilder console = new StringBuilder();
    new ConsoleReport(ConsoleStyle.PLAIN)
        .print(
            SampleResult.build(),
            line -> console.append("[" + line.level() + "] " + line.text() + "\n"));
    Golden.assertMatches(golden("console.txt"), console.toString());
  }

  @Test
  void knowsAllItsGoldenFiles() {
    Golden.assertNoOrphans(
        Golden.file("report"),
        file -> true,
        Stream.of("findings.jsonl", "summary.json", "index.html", "words.txt", "console.txt")
            .map(GoldenReportsTest::golden)
            .toList());
  }

  private static Path golden(String name) {
    return Golden.file("report/" + name);
  }
}
