package io.github.copyedit.speed;

import io.github.copyedit.speed.Child.Measured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.languagetool.JLanguageTool;
import org.languagetool.LtBuildInfo;

/** LanguageTool's own command line, of the version that we use, as Maven resolves it. */
final class CommandLine {

  private static final String POM =
      """
      <project xmlns="http://maven.apache.org/POM/4.0.0">
        <modelVersion>4.0.0</modelVersion>
        <groupId>benchmark</groupId>
        <artifactId>languagetool</artifactId>
        <version>1</version>
        <dependencies>
          <dependency>
            <groupId>org.languagetool</groupId>
            <artifactId>languagetool-commandline</artifactId>
            <version>%s</version>
          </dependency>
        </dependencies>
      </project>
      """;

  private final String classPath;

  /**
   * @param folder to work in
   */
  CommandLine(Path folder) throws IOException, InterruptedException {
    // The two classes' initialisers need each other, and only this one may be first.
    JLanguageTool.getDataBroker();
    Files.writeString(
        folder.resolve("pom.xml"), POM.formatted(LtBuildInfo.OS.getVersion().split(" ")[0]));
    Path file = folder.resolve("classpath");
    Child.run(
        List.of(
            "mvn",
            "-q",
            "-f",
            folder.toString(),
            "org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath",
            "-Dmdep.outputFile=" + file),
        folder.resolve("mvn.txt"));
    this.classPath = Files.readString(file).strip();
  }

  /** Checks a folder with the default rules, on as many threads as there are processors. */
  Measured check(Path articles, Path output) throws IOException, InterruptedException {
    return Child.java(
        classPath,
        List.of(),
        output,
        "org.languagetool.commandline.Main",
        "-l",
        "en-US",
        "-r",
        articles.toString());
  }
}
