package io.github.copyedit.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copyedit.plugin.AllParsers;
import io.github.copyedit.source.Source;
import io.github.copyedit.source.SourceFile;
import io.github.copyedit.source.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * A rule that looks for one word finds it exactly where it stands, in every format and in every
 * place that the format has. The samples are in {@code src/test/resources/probe}.
 */
final class ProbeTest {

  private static final Path SAMPLES = Path.of("src/test/resources/probe");
  private static final char BOM = '\uFEFF';

  @TempDir private Path folder;

  static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return files.sorted().toList();
    }
  }

  @Test
  void everyFormatHasASample() throws IOException {
    List<String> sampled =
        samples().stream()
            .map(path -> path.getFileName().toString())
            .map(name -> name.substring(name.lastIndexOf('.') + 1))
            .toList();
    assertThat(sampled).contains("txt", "md", "html", "adoc", "rss", "nitf", "dbk", "json");
  }

  @TestFactory
  Stream<DynamicTest> theWordIsFoundWhereItStands() throws IOException {
    return samples().stream()
        .map(
            sample ->
                DynamicTest.dynamicTest(sample.getFileName().toString(), () -> check(sample)));
  }

  private void check(Path sample) throws Exception {
    String file = sample.getFileName().toString();
    for (String variant : Variants.of(Files.readString(sample))) {
      Probe probe = Probe.of(variant);
      assertThat(probe.places()).as("places of %s", file).hasSizeGreaterThan(5);
      assertThat(Probe.find(AllParsers.parse(Source.of(file, probe.text()))))
          .as(file)
          .isEqualTo(probe.places());
      assertThat(Probe.find(AllParsers.parse(withMark(file, probe.text()))))
          .as("%s with a byte order mark", file)
          .isEqualTo(probe.places());
    }
  }

  private Source withMark(String file, String text) throws Exception {
    Path path = Files.writeString(folder.resolve(file), BOM + text);
    return new SourceReader(Integer.MAX_VALUE).read(new SourceFile(path, file), Optional.empty());
  }
}
