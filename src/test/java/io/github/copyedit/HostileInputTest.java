package io.github.copyedit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.copyedit.finding.Finding;
import io.github.copyedit.finding.Problem;
import io.github.copyedit.lint.LintResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What arrives broken is a problem with its remedy, and the article beside it is checked all the
 * same.
 */
@Timeout(180)
final class HostileInputTest {

  @TempDir private Path folder;

  @BeforeEach
  void anOrdinaryArticle() throws IOException {
    write(
        "good.txt",
        "By Jane Doe\n\nMarch 21, 2026\n\nThe council met.\n\nAdvertisement\n\nIt voted.\n");
  }

  @Test
  void anEmptyFile() throws IOException {
    write("bad.md", "");
    assertProblem(Problem.Stage.READ, "is empty");
  }

  @Test
  void aFileThatIsNotText() throws IOException {
    Files.write(folder.resolve("bad.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 0, 0});
    assertProblem(Problem.Stage.READ, "is not a text file");
  }

  @Test
  void bytesThatAreNoUtf8() throws IOException {
    Files.write(
        folder.resolve("bad.html"), "<p>caf\u00e9</p>".getBytes(StandardCharsets.ISO_8859_1));
    assertProblem(Problem.Stage.READ, "byte 6 (line 1) is 0xE9");
  }

  @Test
  void aLineOfTwentyMegabytes() throws IOException {
    write("bad.txt", "word ".repeat(4_000_000));
    assertProblem(Problem.Stage.READ, "is larger than 2,000,000 bytes");
  }

  @Test
  void aLineJustBelowTheLimit() throws IOException {
    // Each sentence another one, with a word that nobody knows: what comes again costs next to
    // nothing.
    String line =
        IntStream.range(0, 55_000)
            .mapToObj(i -> "The council met the %s. ".formatted(unknownWord(i)))
            .collect(Collectors.joining());
    write("bad.txt", line);
    assertProblem(Problem.Stage.RULE, "ran out of time");
  }

  private static String unknownWord(int number) {
    String letters = Integer.toString(number, 26);
    return letters
        .chars()
        .map(c -> c <= '9' ? c - '0' + 'q' : c)
        .mapToObj(Character::toString)
        .collect(Collectors.joining("", "counc", "zl"));
  }

  @Test
  void htmlNestedTenThousandDeep() throws IOException {
    write("bad.html", "<div>".repeat(10_000) + "deep" + "</div>".repeat(10_000));
    assertProblem(Problem.Stage.PARSE, "nested");
  }

  @Test
  void quotesNestedTenThousandDeep() throws IOException {
    write("bad.md", ">".repeat(10_000) + " deep\n");
    assertProblem(Problem.Stage.PARSE, "200 levels deep");
  }

  @Test
  void frontMatterThatIsNoYaml() throws IOException {
    write("bad.md", "---\ntitle: \"open\ndate: [2026\n---\n\nText.\n");
    assertProblem(Problem.Stage.PARSE, "front matter");
  }

  @Test
  void aLinkToItselfAndALoopOfFolders() throws IOException {
    Files.createSymbolicLink(folder.resolve("bad.md"), Path.of("bad.md"));
    Files.createSymbolicLink(folder.resolve("loop"), folder);
    assertProblem(Problem.Stage.FIND, "leads nowhere");
  }

  @Test
  void aFileThatMayNotBeRead() throws IOException {
    write("bad.md", "Text.");
    assumeFalse(
        !folder.resolve("bad.md").toFile().setReadable(false)
            || Files.isReadable(folder.resolve("bad.md")),
        "skipped: this user may read everything");
    assertProblem(Problem.Stage.READ, "may not be read");
  }

  private void assertProblem(Problem.Stage stage, String message) {
    try (Copydesk desk = new Copydesk()) {
      LintResult result = desk.lint(folder, 2, folder);
      assertThat(result.problems()).hasSize(1);
      Problem problem = result.problems().get(0);
      assertThat(problem.stage()).isEqualTo(stage);
      assertThat(problem.file()).startsWith("bad.");
      assertThat(problem.message()).contains(message);
      assertThat(result.findings())
          .filteredOn(finding -> finding.file().equals("good.txt"))
          .extracting(Finding::excerpt)
          .contains("Advertisement");
    }
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
