package io.github.copyedit.speed;

import io.github.copyedit.speed.Child.Measured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Builds of a project of nothing but articles, by the Maven on the path, without a network. */
final class MavenRuns {

  private static final String VERSION = "benchmark.version";

  private static final String POM =
      """
      <project xmlns="http://maven.apache.org/POM/4.0.0">
        <modelVersion>4.0.0</modelVersion>
        <groupId>benchmark</groupId>
        <artifactId>articles</artifactId>
        <version>1</version>
        <packaging>pom</packaging>
        <build>
          <plugins>
            <plugin>
              <groupId>io.github.copyedit</groupId>
              <artifactId>copyedit-maven-plugin</artifactId>
              <version>%s</version>
              <executions>
                <execution>
                  <phase>validate</phase>
                  <goals>
                    <goal>check</goal>
                  </goals>
                </execution>
              </executions>
            </plugin>
          </plugins>
        </build>
      </project>
      """;

  private final Path folder;

  /**
   * @param folder to work in
   * @param articles are copied
   */
  MavenRuns(Path folder, Path articles) throws IOException {
    this.folder = Files.createDirectories(folder);
    Path content = Files.createDirectory(folder.resolve("content"));
    try (Stream<Path> files = Files.list(articles)) {
      for (Path file : files.toList()) {
        Files.copy(file, content.resolve(file.getFileName()));
      }
    }
    Files.writeString(folder.resolve("pom.xml"), POM.formatted(System.getProperty(VERSION)));
    Files.writeString(
        folder.resolve("bare.xml"), POM.formatted("").replaceAll("(?s)<build>.*</build>", ""));
  }

  /** Whether anybody said which version to build with. */
  static boolean possible() {
    return System.getProperty(VERSION) != null;
  }

  Path content() {
    return folder.resolve("content");
  }

  /** LanguageTool's rules only; what is known of the articles from the builds before is used. */
  Measured check() throws IOException, InterruptedException {
    return mvn(
        "pom.xml",
        "-Dcopyedit.profile=everything",
        "-Dcopyedit.only=LT.*",
        "-Dcopyedit.failOnViolation=false",
        "-Dcopyedit.cacheDirectory=" + folder.resolve("cache"));
  }

  Measured skip() throws IOException, InterruptedException {
    return mvn("pom.xml", "-Dcopyedit.skip");
  }

  /** Without the plugin. */
  Measured bare() throws IOException, InterruptedException {
    return mvn("bare.xml");
  }

  private Measured mvn(String pom, String... options) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of("mvn", "-o", "-B", "-q", "-f", folder.resolve(pom).toString(), "validate"));
    command.addAll(List.of(options));
    return Child.run(command, folder.resolve("mvn.txt"));
  }
}
