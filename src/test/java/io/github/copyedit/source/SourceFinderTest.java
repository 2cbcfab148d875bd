package io.github.copyedit.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.copyedit.finding.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SourceFinderTest {

  @TempDir private Path folder;
  private Path base;

  @BeforeEach
  void articles() throws IOException {
    base = folder.toRealPath().resolve("base");
    write("articles/b.md", "articles/a.txt", "articles/deep/er/c.html", "articles/picture.png");
    write("articles/.git/d.md", "articles/node_modules/e.md", "articles/target/f.md", "other/g.md");
  }

  @Test
  void findsWhatAParserReadsSortedAndLeavesOutWhatIsNoCopy() {
    SourceFinder finder = finder(List.of(), List.of(), Set.of(base.resolve("articles/target")));
    assertThat(names(finder.find(List.of(base.resolve("articles")))))
        .containsExactly("articles/a.txt", "articles/b.md", "articles/deep/er/c.html");
  }

  @Test
  void leavesOutFilesThatAreExcludedThemselves() {
    SourceFinder finder =
        finder(
            List.of(),
            List.of(),
            Set.of(base.resolve("articles/target"), base.resolve("articles/a.txt")));
    assertThat(names(finder.find(List.of(base.resolve("articles")))))
        .containsExactly("articles/b.md", "articles/deep/er/c.html");
  }

  @Test
  void includesAndExcludesAreRelativeToTheSourceFolder() {
    SourceFinder finder =
        finder(
            List.of(Glob.of("**/*.md"), Glob.of("deep/")), List.of(Glob.of("target/**")), Set.of());
    assertThat(names(finder.find(List.of(base.resolve("articles")))))
        .containsExactly("articles/b.md", "articles/deep/er/c.html");
  }

  @Test
  void takesAFileThatIsNamedAndCountsItOnce() {
    Path file = base.resolve("articles/picture.png");
    SourceFinder finder = finder(List.of(), List.of(), Set.of());
    assertThat(names(finder.find(List.of(file, file)))).containsExactly("articles/picture.png");
  }

  @Test
  void namesWhatLiesOutsideAfterItsSourceFolder() throws IOException {
    Path outside = folder.toRealPath().resolve("elsewhere");
    Files.createDirectories(outside.resolve("x"));
    Files.writeString(outside.resolve("x/y.md"), "y");
    assertThat(names(finder(List.of(), List.of(), Set.of()).find(List.of(outside))))
        .containsExactly("elsewhere/x/y.md");
  }

  @Test
  void twoFilesOfOneNameInReportsAreNotTakenForOne() throws IOException {
    Path one = Files.createDirectories(base.resolveSibling("one/news"));
    Path two = Files.createDirectories(base.resolveSibling("two/news"));
    Files.writeString(one.resolve("a.md"), "One.");
    Files.writeString(two.resolve("a.md"), "Two.");
    Files.writeString(two.resolve("b.md"), "Two.");
    SourceFinder.Found found = finder(List.of(), List.of(), Set.of()).find(List.of(one, two, one));
    assertThat(names(found)).containsExactly("news/a.md", "news/b.md");
    assertThat(found.problems())
        .containsExactly(
            Problem.at(
                Problem.Stage.FIND,
                "news/a.md",
                "was not checked: %s and %s have the same name in reports; rename one, or name a folder above both in sourceDirectories"
                    .formatted(two.resolve("a.md"), one.resolve("a.md"))));
  }

  @Test
  void whatIsNeitherFileNorFolderIsNotRead() throws Exception {
    Path pipe = base.resolve("pipe.md");
    assumeTrue(
        new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0,
        "skipped: no pipes in this file system");
    SourceFinder.Found found = finder(List.of(), List.of(), Set.of()).find(List.of(pipe));
    assertThat(found.files()).isEmpty();
    assertThat(found.problems())
        .extracting(Problem::message)
        .containsExactly("is neither a file nor a folder: take it out of sourceDirectories");
  }

  @Test
  void followsNoLinkOutOfTheFolderAndNoLoop() throws IOException {
    Path articles = base.resolve("articles");
    Files.createSymbolicLink(articles.resolve("out.md"), base.resolve("other/g.md"));
    Files.createSymbolicLink(articles.resolve("loop"), articles);
    Files.createSymbolicLink(articles.resolve("self.md"), Path.of("self.md"));
    Files.createSymbolicLink(articles.resolve("again.md"), articles.resolve("b.md"));
    SourceFinder.Found found =
        finder(List.of(), List.of(), Set.of(base.resolve("articles/target")))
            .find(List.of(articles));
    assertThat(names(found))
        .containsExactly("articles/a.txt", "articles/b.md", "articles/deep/er/c.html");
    assertThat(found.problems())
        .extracting(Problem::file, problem -> problem.message().split(" and |:")[0])
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "articles/out.md", "is a symbolic link out of its source folder"),
            org.assertj.core.groups.Tuple.tuple(
                "articles/self.md", "is a symbolic link that leads nowhere"));
  }

  @Test
  void aSourceFolderThatIsALinkOutOfTheBuildIsNotRead() throws IOException {
    Path secret = folder.toRealPath().resolve("secret");
    Files.createDirectories(secret);
    Files.writeString(secret.resolve("s.txt"), "secret");
    Path content = Files.createSymbolicLink(base.resolve("content"), secret);
    SourceFinder.Found found = finder(List.of(), List.of(), Set.of()).find(List.of(content));
    assertThat(found.files()).isEmpty();
    assertThat(found.problems()).extracting(Problem::file).containsExactly("content");
  }

  @ParameterizedTest
  @CsvSource({
    "**/*.md, a.md, true",
    "**/*.md, x/y/a.md, true",
    "*.md, x/a.md, false",
    "x/**/a.md, x/a.md, true",
    "x/**/a.md, x/y/z/a.md, true",
    "x/, x/y/a.md, true",
    "./x/*.md, x/a.md, true",
    "x\\*.md, x/a.md, true",
    "**, a.md, true",
    "'*.{md,txt}', a.txt, true",
    "'{content/**/a.md,x}', content/y/a.md, true",
    "'{content/**/a.md,x}', x, true",
    "'a,b', 'a,b', true",
    "a**/b, ab, false",
    "[a-c]?.md, bé.md, true",
    "[!a-c].md, b.md, false",
    "**/*.md, x/é.md, true",
  })
  void globsAreThoseOfMaven(String pattern, String path, boolean matches) {
    assertThat(Glob.of(pattern).matches(path)).isEqualTo(matches);
  }

  @Test
  void refusesWhatIsNoGlob() {
    assertThatThrownBy(() -> Glob.of("[")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Glob.of(" ")).hasMessageContaining("empty");
  }

  private SourceFinder finder(List<Glob> includes, List<Glob> excludes, Set<Path> folders) {
    return new SourceFinder(base, includes, excludes, folders, Set.of("md", "txt", "html"));
  }

  private void write(String... files) throws IOException {
    for (String file : files) {
      Files.createDirectories(base.resolve(file).getParent());
      Files.writeString(base.resolve(file), "text");
    }
  }

  private static List<String> names(SourceFinder.Found found) {
    return found.files().stream().map(SourceFile::file).toList();
  }
}
