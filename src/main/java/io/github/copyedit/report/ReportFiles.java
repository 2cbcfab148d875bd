package io.github.copyedit.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes report files. */
final class ReportFiles {

  private ReportFiles() {}

  /**
   * In UTF-8; a lone surrogate, which an escape in an article can smuggle in, becomes a question
   * mark and doesn't cost the report.
   */
  static Path write(Path file, String text) throws IOException {
    return Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }
}
