package io.github.copyedit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copyedit.document.docx.Docx;
import io.github.copyedit.finding.Finding;
import io.github.copyedit.finding.Problem;
import io.github.copyedit.gate.Verdict;
import io.github.copyedit.lint.LintResult;
import io.github.copyedit.report.ConsoleLine;
import io.github.copyedit.report.ConsoleReport;
import io.github.copyedit.report.ConsoleStyle;
import io.github.copyedit.report.FindingsReport;
import io.github.copyedit.report.HtmlReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A Word document from the file to the reports. */
@Timeout(180)
final class WordDocumentsTest {

  @TempDir private Path folder;

  @Test
  void reportsCountParagraphs() throws IOException {
    Files.write(
        folder.resolve("report.docx"),
        Docx.body(
                Docx.paragraphs(
                    "March 21, 2026", "", "The council met in the evening.", "Advertisement"))
            .bytes());
    Files.writeString(folder.resolve("~$report.docx"), "locked by Jane");
    try (Copydesk desk = new Copydesk()) {
      LintResult result = desk.lint(folder, 1, folder);
      assertThat(result.problems()).isEmpty();
      assertThat(result.findings())
          .filteredOn(finding -> finding.rule().value().equals("ad-marker"))
          .extracting(Finding::start)
          .hasToString("[4:1]");
      assertThat(console(result))
          .anyMatch(line -> line.startsWith("report.docx:4:1 (body, paragraph 4)  "));
      Verdict passed = new Verdict.Passed(List.of());
      assertThat(Files.readString(new FindingsReport().write(result, passed, folder)))
          .contains("\"line\":4,\"column\":1,", "\"part\":\"body\"}");
      assertThat(Files.readString(new HtmlReport().write(result, passed, folder)))
          .contains(">report.docx, body, paragraph 4<");
    }
  }

  @Test
  void whatIsNoDocumentIsAProblem() throws IOException {
    Files.writeString(folder.resolve("a.docx"), "Text");
    Files.write(folder.resolve("b.docx"), new byte[0]);
    try (Copydesk desk = new Copydesk()) {
      assertThat(desk.lint(folder, 1, folder).problems())
          .extracting(Problem::stage)
          .containsExactly(Problem.Stage.PARSE, Problem.Stage.READ);
    }
  }

  private static List<String> console(LintResult result) {
    List<ConsoleLine> lines = new ArrayList<>();
    new ConsoleReport(ConsoleStyle.PLAIN).print(result, lines::add);
    return lines.stream().map(ConsoleLine::text).toList();
  }
}
