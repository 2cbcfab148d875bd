package io.github.copyedit.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFoldersTest {

  @TempDir private Path base;

  @BeforeEach
  void folders() throws IOException {
    Files.createDirectories(base.resolve("posts"));
    Files.writeString(base.resolve("posts/a.md"), "Text.");
  }

  @Test
  void takesTheDefaultFoldersThatExist() throws Exception {
    Files.createDirectories(base.resolve("content"));
    Files.createDirectories(base.resolve("src/site"));

    assertThat(SourceFolders.of(List.of(), Places.module(base)))
        .isEqualTo(
            new SourceFolders(
                List.of(base.resolve("content"), base.resolve("src/site")), List.of()));
  }

  @Test
  void saysWhereItLookedWhenAModuleHasNone() throws Exception {
    SourceFolders none = SourceFolders.of(List.of(), Places.module(base));

    assertThat(none.roots()).isEmpty();
    assertThat(none.notes())
        .containsExactly(
            "No articles here: there is none of content, articles, src/main/content, src/site;"
                + " sourceDirectories names others.");
  }

  @Test
  void takesTheWorkingDirectoryWithoutAPom() throws Exception {
    assertThat(SourceFolders.of(List.of(), Places.folder(base)))
        .isEqualTo(new SourceFolders(List.of(base), List.of()));

    Files.createDirectories(base.resolve("articles"));
    assertThat(SourceFolders.of(List.of(), Places.folder(base)).roots())
        .containsExactly(base.resolve("articles"));
  }

  @Test
  void takesFoldersAndFilesEachOnce() throws Exception {
    List<String> named =
        List.of("posts", "posts/a.md", "./posts", base.resolve("posts").toString());

    assertThat(SourceFolders.of(named, Places.module(base)).roots())
        .containsExactly(base.resolve("posts"), base.resolve("posts/a.md"));
  }

  @Test
  void notesWhatThePomNamesAndIsMissing() throws Exception {
    assertThat(SourceFolders.of(List.of("nowhere", "posts"), Places.module(base, "posts")))
        .isEqualTo(
            new SourceFolders(
                List.of(base.resolve("posts")),
                List.of(
                    "No articles from nowhere: there is no such file or folder in this module.")));
  }

  @Test
  void refusesWhatTheCommandLineNamesAndIsMissing() {
    assertThatExceptionOfType(InvalidParameterException.class)
        .isThrownBy(
            () -> SourceFolders.of(List.of("nowhere"), Places.folder(base, "posts", "nowhere")))
        .withMessage(
            "sourceDirectories is 'nowhere': there is no such file or folder (%s)",
            base.resolve("nowhere"));
  }

  @Test
  void inAReactorOneModuleWithTheFolderIsEnough() throws Exception {
    Path other = Files.createDirectories(base.resolve("other"));
    Set<Path> modules = Set.of(base, other);

    assertThat(
            SourceFolders.of(List.of("posts"), Places.moduleAmong(modules, other, "posts")).notes())
        .hasSize(1);
    assertThatExceptionOfType(InvalidParameterException.class)
        .isThrownBy(
            () -> SourceFolders.of(List.of("nope"), Places.moduleAmong(modules, other, "nope")));
  }
}
