package io.github.copyedit.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Build;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaceTest {

  @TempDir private Path folder;

  private final MavenSession session = mock(MavenSession.class);
  private final MavenExecutionRequest request = mock(MavenExecutionRequest.class);
  private final Properties commandLine = new Properties();

  @BeforeEach
  void sessionInFolder() {
    lenient().when(session.getExecutionRootDirectory()).thenReturn(folder.toString());
    lenient().when(session.getRequest()).thenReturn(request);
    lenient().when(session.getUserProperties()).thenReturn(commandLine);
  }

  private MavenProject module(String path, String... modules) {
    MavenProject project = new MavenProject();
    project.setFile(folder.resolve(path).resolve("pom.xml").toFile());
    Build build = new Build();
    build.setDirectory(folder.resolve(path).resolve("build").toString());
    project.setBuild(build);
    project.getModel().setModules(List.of(modules));
    return project;
  }

  private void reactor(MavenProject... projects) {
    lenient().when(session.getProjects()).thenReturn(List.of(projects));
    lenient().when(session.getAllProjects()).thenReturn(List.of(projects));
  }

  /**
   * What stands in for a project has Maven's expressions in its paths, as nobody could resolve
   * them.
   */
  @Test
  void withoutAPomItIsTheWorkingDirectory() {
    MavenProject standIn = new MavenProject();
    Build build = new Build();
    build.setDirectory("${project.basedir}/target");
    standIn.setBuild(build);
    reactor(standIn);

    Place place = Place.of(session, standIn);

    assertThat(place.hasPom()).isFalse();
    assertThat(place.base()).isEqualTo(folder);
    assertThat(place.build()).isEqualTo(folder.resolve("target"));
    assertThat(place.nested()).isEmpty();
    assertThat(place.modules()).containsExactly(folder);
  }

  @Test
  void aModuleOfAReactorKnowsItsRootAndTheModulesBelowIt() {
    MavenProject root = module("", "news");
    MavenProject news = module("news");
    reactor(root, news);

    Place top = Place.of(session, root);
    assertThat(top.nested()).containsExactly(folder.resolve("news"));
    assertThat(top.build()).isEqualTo(folder.resolve("build"));

    Place below = Place.of(session, news);
    assertThat(below.base()).isEqualTo(folder.resolve("news"));
    assertThat(below.root()).isEqualTo(folder);
    assertThat(below.rootOutput()).isEqualTo(folder.resolve("build/copyedit"));
    assertThat(below.nested()).isEmpty();
    assertThat(below.modules()).containsExactlyInAnyOrder(folder, folder.resolve("news"));
  }

  /** With -N the reactor has the root alone, yet a module's articles are not the root's. */
  @Test
  void aPomsModulesAreNestedThoughTheReactorLeavesThemOut() throws Exception {
    Files.createDirectories(folder.resolve("sports"));
    Files.writeString(folder.resolve("sports/other-pom.xml"), "<project/>");
    MavenProject root = module("", "news", "sports/other-pom.xml", "../beside");
    reactor(root);

    assertThat(Place.of(session, root).nested())
        .containsExactlyInAnyOrder(folder.resolve("news"), folder.resolve("sports"));
  }

  @Test
  void configurationMayLieUpToTheRootOfTheWholeBuild() {
    MavenProject root = module("");
    reactor(root);
    File above = folder.getParent().toFile();

    assertThat(Place.of(session, root).configRoot()).isEqualTo(folder);
    lenient().when(request.getMultiModuleProjectDirectory()).thenReturn(above);
    assertThat(Place.of(session, root).configRoot()).isEqualTo(above.toPath());
    lenient()
        .when(request.getMultiModuleProjectDirectory())
        .thenReturn(folder.resolve("elsewhere").toFile());
    assertThat(Place.of(session, root).configRoot()).isEqualTo(folder);
  }

  @Test
  void knowsWhatTheCommandLineNames() {
    MavenProject root = module("");
    reactor(root);
    commandLine.setProperty("copyedit.sourceDirectories", "posts, news/a.md ,");

    assertThat(Place.of(session, root).sourcesOnCommandLine())
        .containsExactly("posts", "news/a.md");
  }
}
