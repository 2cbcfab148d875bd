package io.github.copyedit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.copyedit.finding.Finding;
import io.github.copyedit.finding.Status;
import io.github.copyedit.lint.LintResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whole articles through the whole tool. */
final class SeedsTest {

  private static final Path SEEDS = Path.of("seeds");
  private static final Path SHARED_SEED = Path.of("..", "shared", "seed");

  private static Copydesk desk;
  private static LintResult seeds;

  @BeforeAll
  static void lint() {
    desk = new Copydesk();
    seeds = desk.lint(Path.of(""), 2, SEEDS);
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  @Test
  void cleanCopyGivesNoFinding() {
    assertThat(seeds.findings())
        .filteredOn(finding -> finding.file().startsWith("seeds/clean/"))
        .isEmpty();
    assertThat(seeds.problems()).isEmpty();
    assertThat(seeds.files())
        .filteredOn(file -> file.file().startsWith("seeds/clean/"))
        .hasSizeGreaterThanOrEqualTo(8);
  }

  @Test
  void flawedCopyGivesItsGoldenFindings() {
    Map<String, String> findings = new TreeMap<>();
    seeds.files().stream()
        .map(file -> file.file())
        .filter(file -> file.startsWith("seeds/flawed/"))
        .forEach(file -> findings.put(file, ""));
    for (Finding finding : seeds.findings()) {
      findings.computeIfPresent(finding.file(), (file, lines) -> lines + line(finding));
    }
    assertThat(findings).hasSizeGreaterThanOrEqualTo(8);
    findings.forEach((file, lines) -> Golden.assertMatches(golden(file), lines));
    Golden.assertNoOrphans(
        SEEDS,
        file -> file.toString().endsWith(".findings"),
        findings.keySet().stream().map(SeedsTest::golden).toList());
  }

  private static Path golden(String article) {
    return Path.of(article + ".findings");
  }

  /** {@code line:column rule message}, with the status of a finding that stands. */
  private static String line(Finding finding) {
    String stands = finding.status() == Status.NEW ? "" : " (" + finding.status() + ")";
    return "%s %s%s %s\n".formatted(finding.start(), finding.rule(), stands, finding.message());
  }

  @Test
  void theSameInputGivesTheSameResultOnAnyNumberOfWorkers() {
    LintResult again = desk.lint(Path.of(""), 4, SEEDS);
    LintResult alone = desk.lint(Path.of(""), 1, SEEDS);
    assertThat(again.findings()).isEqualTo(seeds.findings());
    assertThat(alone.findings()).isEqualTo(seeds.findings());
  }

  @Test
  void theArticleThatTheProjectWasCreatedFrom() {
    assumeTrue(Files.isDirectory(SHARED_SEED), "skipped: " + SHARED_SEED + " is not there");
    LintResult result = desk.lint(SHARED_SEED, 1, SHARED_SEED);
    Map<String, List<Finding>> newsroom =
        result.findings().stream()
            .filter(finding -> !finding.rule().isLanguageTool())
            .collect(Collectors.groupingBy(finding -> finding.rule().value()));
    assertThat(newsroom.keySet()).containsExactlyInAnyOrder("ad-marker", "leaked-metadata");
    assertThat(newsroom.get("ad-marker"))
        .extracting(Finding::excerpt, finding -> finding.start().toString())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Advertisment", "3:1"),
            org.assertj.core.groups.Tuple.tuple("Advertisment", "11:1"));
    assertThat(newsroom.get("leaked-metadata"))
        .extracting(Finding::excerpt, finding -> finding.start().toString())
        .containsExactly(org.assertj.core.groups.Tuple.tuple("date 2024-03-21", "1:2"));
    assertThat(result.findings())
        .extracting(Finding::excerpt)
        .filteredOn("Advertisment"::equals)
        .hasSize(2);
    assertThat(result.problems()).isEmpty();
  }
}
