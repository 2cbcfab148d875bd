package io.github.copyedit.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.startsWith;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import com.google.inject.Provides;
import io.github.copyedit.rule.grammar.FakeServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import javax.inject.Inject;
import javax.inject.Singleton;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.DefaultSessionData;
import org.eclipse.aether.RepositorySystemSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The goal's parameters and exceptions, in a folder without a pom. */
@MojoTest
class CheckMojoTest {

  private static final String FLAWED =
      """
      ---
      title: Council opens the new bridge
      ---

      The council opened the new bridge.

      Advertisement

      It cost less than planned.
      """;

  @TempDir private Path folder;

  @Inject private MavenSession session;
  @Inject private MavenProject project;
  @Inject private MojoExecution execution;
  @Inject private Log log;

  private final Properties commandLine = new Properties();

  @Provides
  @Singleton
  @SuppressWarnings("unused")
  private Log log() {
    return mock(Log.class);
  }

  @BeforeEach
  void workInFolder() throws IOException {
    RepositorySystemSession repositories = mock(RepositorySystemSession.class);
    lenient().when(repositories.getData()).thenReturn(new DefaultSessionData());
    lenient().when(session.getRepositorySession()).thenReturn(repositories);
    lenient().when(session.getExecutionRootDirectory()).thenReturn(folder.toString());
    lenient().when(session.getUserProperties()).thenReturn(commandLine);
    lenient().when(session.getProjects()).thenReturn(List.of(project));
    lenient().when(session.getAllProjects()).thenReturn(List.of(project));
    lenient().when(project.getId()).thenReturn("org.apache.maven:standalone-pom:pom:1");
    lenient().when(project.getArtifactId()).thenReturn("standalone-pom");
    lenient().when(session.clone()).thenReturn(session);
    lenient().doReturn("default-cli").when(execution).getExecutionId();
    lenient().doReturn("1").when(execution).getVersion();
    Files.writeString(folder.resolve("bridge.md"), FLAWED);
  }

  private List<String> findings() throws IOException {
    return Files.readAllLines(folder.resolve("target/copyedit/findings.jsonl"));
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "skipRules", value = "LT.*")
  void byDefaultAnErrorFailsTheBuildAndAWarningDoesNot(CheckMojo mojo) throws Exception {
    Path report = folder.resolve("target/copyedit/index.html");

    assertThatExceptionOfType(MojoFailureException.class)
        .isThrownBy(mojo::execute)
        .withMessage(
            """
            The copy does not pass: 1 error and 1 warning in 1 file.
              1 error in 1 file.
            Report: %s
            How to go on:
              - mend the text,
              - or let it stand: <!-- stet RULE: reason --> before the paragraph,
                in plain text a line [stet RULE: reason],
              - or give the rule another severity, or off, in copyedit.yml,
              - or let this build pass: -Dcopyedit.failOnViolation=false"""
                .formatted(report));
    assertThat(findings()).hasSize(2);
    assertThat(report).exists();
    assertThat(folder.resolve("target/copyedit/summary.json")).exists();
    verify(log).error(contains("bridge.md:7:1"));
    verify(log).warn(contains("[undated]"));
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "only", value = "undated")
  void aWarningPasses(CheckMojo mojo) throws Exception {
    mojo.execute();

    assertThat(findings()).singleElement().asString().contains("\"rule\":\"undated\"");
    verify(log).info(contains("Report: "));
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "only", value = "undated")
  @MojoParameter(name = "violationSeverity", value = "warning")
  void violationSeverityLowersTheBar(CheckMojo mojo) {
    assertThatExceptionOfType(MojoFailureException.class)
        .isThrownBy(mojo::execute)
        .withMessageContaining("1 violation in 1 file (1 warning).");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "only", value = "ad-marker")
  @MojoParameter(name = "maxAllowedViolations", value = "1")
  void whatTheLimitLetsThroughIsSaid(CheckMojo mojo) throws Exception {
    mojo.execute();

    verify(log).warn(contains("1 violation is allowed (maxAllowedViolations)"));
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "only", value = "ad-marker")
  @MojoParameter(name = "failOnViolation", value = "false")
  @MojoParameter(name = "logViolationsToConsole", value = "false")
  void listsNothingWhenNotAsked(CheckMojo mojo) throws Exception {
    mojo.execute();

    verify(log, never()).error(anyString());
    assertThat(findings()).hasSize(1);
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "skip", value = "true")
  void skips(CheckMojo mojo) throws Exception {
    mojo.execute();

    assertThat(folder.resolve("target")).doesNotExist();
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "only", value = "undated")
  @MojoParameter(name = "outputDirectory", value = "lint")
  void writesWhereItIsTold(CheckMojo mojo) throws Exception {
    mojo.execute();

    try (Stream<Path> names = Files.list(folder)) {
      assertThat(names.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("bridge.md", "lint");
    }
    assertThat(folder.resolve("lint/index.html")).exists();
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "only", value = "undated")
  @MojoParameter(name = "excludes", value = "*.md")
  void anEmptyResultIsAnEmptyFile(CheckMojo mojo) throws Exception {
    mojo.execute();

    assertThat(findings()).isEmpty();
    verify(log).warn(contains("No articles were found"));
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "sourceDirectories", value = "nowhere")
  void aFolderOfTheCommandLineMustBeThere(CheckMojo mojo) {
    commandLine.setProperty("copyedit.sourceDirectories", "nowhere");

    assertThatExceptionOfType(MojoExecutionException.class)
        .isThrownBy(mojo::execute)
        .withMessageStartingWith("sourceDirectories is 'nowhere': there is no such file or folder");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "only", value = "ad-markr")
  void badConfigurationIsNoFailureOfTheCopy(CheckMojo mojo) {
    assertThatExceptionOfType(MojoExecutionException.class)
        .isThrownBy(mojo::execute)
        .withMessageContaining("Did you mean \"ad-marker\"?");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "only", value = "undated")
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "no such names")
  void aFileNameForgesNoLine(CheckMojo mojo) throws Exception {
    Files.move(
        folder.resolve("bridge.md"), folder.resolve("x\n::error::\u001b[31m<script>alert(1).md"));

    mojo.execute();

    verify(log).warn(startsWith("x \\u003a:error::\\u001b[31m<script>alert(1).md:1:1"));
    assertThat(findings())
        .singleElement()
        .asString()
        .startsWith("{\"file\":\"x\\n::error::\\u001B[31m<script>alert(1).md\",");
    assertThat(Files.readString(folder.resolve("target/copyedit/index.html")))
        .contains("x\n::error::\u241b[31m&lt;script&gt;alert(1).md")
        .doesNotContain("<script>alert(1)");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "only", value = "undated")
  @MojoParameter(name = "outputDirectory", value = "taken")
  void saysWhatToDoWhenReportsCannotBeWritten(CheckMojo mojo) throws Exception {
    Files.writeString(folder.resolve("taken"), "A file.");

    assertThatExceptionOfType(MojoExecutionException.class)
        .isThrownBy(mojo::execute)
        .withMessage(
            "The reports could not be written (java.nio.file.FileAlreadyExistsException: %s): check copyedit.outputDirectory, and who may write there."
                .formatted(folder.resolve("taken")));
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "only", value = "undated")
  @MojoParameter(name = "outputDirectory", value = ".")
  void writesNoReportAmongTheArticles(CheckMojo mojo) {
    assertThatExceptionOfType(MojoExecutionException.class)
        .isThrownBy(mojo::execute)
        .withMessage("outputDirectory is '%s': articles are read from there".formatted(folder));
    assertThat(folder.resolve("index.html")).doesNotExist();
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "formats", value = "papyrus")
  void refusesAnUnknownFormat(CheckMojo mojo) {
    assertThatExceptionOfType(MojoExecutionException.class)
        .isThrownBy(mojo::execute)
        .withMessageContaining("papyrus");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "failOnViolation", value = "false")
  void aServerThatDoesNotWorkFailsTheBuildOnce(CheckMojo mojo) throws Exception {
    Files.writeString(folder.resolve("harbor.md"), FLAWED);
    try (FakeServer server = new FakeServer()) {
      server.on("check", form -> new FakeServer.Reply(403, "gone", Map.of()));
      Files.writeString(
          folder.resolve("copyedit.yml"), "grammar: {server: '%s'}".formatted(server.address()));
      assertThatExceptionOfType(MojoFailureException.class)
          .isThrownBy(mojo::execute)
          .withMessageContaining("1 problem");
    }
    assertThat(Files.readString(folder.resolve("target/copyedit/summary.json")))
        .containsOnlyOnce("grammar was not checked: LanguageTool's server at");
    // The rules of newsrooms have run all the same.
    assertThat(findings())
        .anyMatch(finding -> finding.contains("\"rule\":\"ad-marker\""))
        .noneMatch(finding -> finding.contains("\"rule\":\"LT."));
  }
}
