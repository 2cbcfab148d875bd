package io.github.copyedit.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import com.google.inject.Provides;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import javax.inject.Inject;
import javax.inject.Singleton;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goal in a folder without a pom. */
@MojoTest
class ShowMojoTest {

  @TempDir private Path folder;

  @Inject private MavenSession session;
  @Inject private MavenProject project;
  @Inject private MojoExecution execution;
  @Inject private Log log;

  @Provides
  @Singleton
  @SuppressWarnings("unused")
  private Log log() {
    return mock(Log.class);
  }

  @BeforeEach
  void workInFolder() throws IOException {
    lenient().when(session.getExecutionRootDirectory()).thenReturn(folder.toString());
    lenient().when(session.getUserProperties()).thenReturn(new Properties());
    lenient().when(session.getProjects()).thenReturn(List.of(project));
    lenient().when(session.getAllProjects()).thenReturn(List.of(project));
    lenient().doReturn("1").when(execution).getVersion();
    Files.writeString(folder.resolve("bridge.md"), "# The bridge\n\nIt opened.\n");
    Files.writeString(folder.resolve("empty.md"), "");
    Files.writeString(folder.resolve("bridge.zip"), "It opened.");
  }

  @Test
  @InjectMojo(goal = "show")
  @MojoParameter(name = "file", value = "bridge.md")
  void printsTheBlocks(ShowMojo mojo) throws Exception {
    mojo.execute();
    verify(log).info("bridge.md (UTF-8)");
    verify(log).info("profile     news");
    verify(log).info("language    en-US (by default)");
    verify(log).info(contains("1:1-1:13        heading 1                The bridge"));
    verify(log).info(contains("3:1-3:11        paragraph                It opened."));
  }

  @Test
  @InjectMojo(goal = "show")
  @MojoParameter(name = "file", value = "bridge.md")
  @MojoParameter(name = "language", value = "de-AT")
  void takesTheLanguageGiven(ShowMojo mojo) throws Exception {
    mojo.execute();
    verify(log).info("language    de-AT (by default)");
  }

  @Test
  @InjectMojo(goal = "show")
  @MojoParameter(name = "file", value = "brigde.md")
  void aMissingFileIsNamed(ShowMojo mojo) {
    fails(mojo, "file is 'brigde.md': there is no such file in " + folder);
  }

  @Test
  @InjectMojo(goal = "show")
  @MojoParameter(name = "file", value = "empty.md")
  void aFileThatCannotBeReadIsSaidSo(ShowMojo mojo) {
    fails(mojo, "empty.md: is empty");
  }

  @Test
  @InjectMojo(goal = "show")
  @MojoParameter(name = "file", value = "bridge.zip")
  void aFormatThatNobodyReadsIsSaidSo(ShowMojo mojo) {
    fails(mojo, "bridge.zip: no parser reads .zip files");
  }

  @Test
  @InjectMojo(goal = "show")
  @MojoParameter(name = "file", value = "bridge.md")
  void aMistakeInTheConfigurationStopsIt(ShowMojo mojo) throws IOException {
    Files.writeString(folder.resolve("copyedit.yml"), "langauge: en-GB\n");
    fails(mojo, "language");
  }

  @Test
  @InjectMojo(goal = "show")
  @MojoParameter(name = "file", value = "bridge.md")
  @MojoParameter(name = "maxFileSize", value = "-5")
  void aSizeThatNoFileHasIsRefused(ShowMojo mojo) {
    fails(mojo, "maxFileSize is '-5': it can be 1 or more");
  }

  private static void fails(ShowMojo mojo, String message) {
    assertThatExceptionOfType(MojoExecutionException.class)
        .isThrownBy(mojo::execute)
        .satisfies(e -> assertThat(e.getMessage()).contains(message));
  }
}
