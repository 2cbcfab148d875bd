package io.github.copyedit.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.copyedit.gate.Verdict;
import io.github.copyedit.lint.LintResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReportsTest {

  private static final LintResult EMPTY = new ResultBuilder().clean("a.md", 12).build();
  private static final Verdict PASSED = new Verdict.Passed(List.of());

  @TempDir Path directory;

  private static List<String> chosen(String... formats) {
    return Reports.named(List.of(formats)).stream().map(Report::format).toList();
  }

  @Test
  void alwaysWritesWhatScriptsRelyOn() {
    assertThat(chosen()).containsExactly("jsonl", "json");
    assertThat(chosen("html")).containsExactly("jsonl", "json", "html");
    assertThat(chosen(" html ", "json", "html")).containsExactly("jsonl", "json", "html");
  }

  @Test
  void namesTheFormatsThereAre() {
    assertThatThrownBy(() -> Reports.named(List.of("pdf\u001b")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "There is no report format \"pdf\\u001b\". The formats are html, words, jsonl, json.");
  }

  @Test
  void nothingFoundIsAnEmptyFile() throws IOException {
    Path file = new FindingsReport().write(EMPTY, PASSED, directory);
    assertThat(file).hasFileName("findings.jsonl").isEmptyFile();
  }

  @Test
  void nothingFoundStillHasItsZeros() throws IOException {
    String summary = Files.readString(new SummaryReport().write(EMPTY, PASSED, directory));
    assertThat(summary)
        .contains("\"status\": \"passed\"", "\"error\": 0", "\"byRule\": {}", "\"words\": 12")
        .endsWith("}\n");
  }

  @Test
  void aLongerReportOfAnEarlierRunIsReplaced() throws IOException {
    Path file = directory.resolve("findings.jsonl");
    Files.writeString(file, "something of an earlier run\n");
    new FindingsReport().write(EMPTY, PASSED, directory);
    assertThat(file).isEmptyFile();
  }
}
