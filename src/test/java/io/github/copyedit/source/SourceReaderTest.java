package io.github.copyedit.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SourceReaderTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "41 C3 A9 0A, UTF-8",
    "EF BB BF 41 C3 A9 0A, UTF-8 with a byte order mark",
    "FE FF 00 41 00 E9 00 0A, UTF-16BE",
    "FF FE 41 00 E9 00 0A 00, UTF-16LE",
  })
  void decodesAndDropsTheByteOrderMark(String hex, String encoding) throws Exception {
    assertThat(read(bytes(hex)).text()).as(encoding).isEqualTo("Aé\n");
  }

  @Test
  void saysWhereBytesAreMalformed() {
    assertThatThrownBy(() -> read(bytes("41 0A 42 E9 43")))
        .isInstanceOf(UnreadableSourceException.class)
        .hasMessage(
            "is not valid UTF-8, byte 3 (line 2) is 0xE9, and its encoding can't be told: save it as"
                + " UTF-8, or name its encoding in copyedit.yml, such as encoding: windows-1252");
  }

  @Test
  void refusesASequenceCutOffAtTheEnd() {
    assertThatThrownBy(() -> read(bytes("41 C3")))
        .hasMessageContaining("is not valid UTF-8, byte 1");
  }

  @Test
  void refusesWhatIsNotText() {
    assertThatThrownBy(() -> read(bytes("89 50 4E 47 00"))).hasMessageContaining("not a text file");
  }

  @ParameterizedTest
  @CsvSource({"''", "20 0A 0A", "EF BB BF"})
  void refusesAnEmptyFile(String hex) {
    assertThatThrownBy(() -> read(bytes(hex))).hasMessageStartingWith("is empty");
  }

  @Test
  void refusesAFileOverTheLimitAndTakesOneAtIt() throws Exception {
    assertThat(
            new SourceReader(Long.MAX_VALUE)
                .read(file(bytes("74 65 78 74")), Optional.empty())
                .text())
        .isEqualTo("text");
    SourceReader reader = new SourceReader(4);
    assertThat(reader.read(file("abcd".getBytes(StandardCharsets.UTF_8)), Optional.empty()).text())
        .isEqualTo("abcd");
    assertThatThrownBy(
            () -> reader.read(file("abcde".getBytes(StandardCharsets.UTF_8)), Optional.empty()))
        .hasMessageContaining("larger than 4 bytes")
        .hasMessageContaining("copyedit.maxFileSize");
  }

  @Test
  void writesNumbersAlikeOnEveryMachine() throws IOException {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThatThrownBy(
              () -> new SourceReader(1_000).read(file(new byte[1_001]), Optional.empty()))
          .hasMessageContaining("1,000 bytes");
      SourceFile withNul = file(("a".repeat(1_000) + "\0").getBytes(StandardCharsets.UTF_8));
      assertThatThrownBy(() -> new SourceReader(2_000).read(withNul, Optional.empty()))
          .hasMessageContaining("byte 1,000");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void saysThatAFileIsGone() {
    assertThatThrownBy(
            () ->
                new SourceReader(9)
                    .read(new SourceFile(folder.resolve("no.txt"), "no.txt"), Optional.empty()))
        .hasMessageContaining("is gone");
  }

  private Source read(byte[] bytes) throws Exception {
    return new SourceReader(1000).read(file(bytes), Optional.empty());
  }

  private SourceFile file(byte[] bytes) throws IOException {
    return new SourceFile(Files.write(folder.resolve("a.txt"), bytes), "a.txt");
  }

  private static byte[] bytes(String hex) {
    return HexFormat.ofDelimiter(" ").parseHex(hex);
  }
}
