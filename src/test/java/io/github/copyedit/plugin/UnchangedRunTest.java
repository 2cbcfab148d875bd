package io.github.copyedit.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.DefaultSessionData;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A run that remembers the one before says and writes what one that remembers nothing does. */
class UnchangedRunTest {

  private static final String ARTICLE =
      """
      ---
      title: Council opens the new bridge
      date: 2026-03-21
      ---

      The council opened the new bridge, as the [plan](plan.pdf) said.

      Advertisement

      It cost less than planned, the mayor said on Thursday.
      """;

  private static final Instant LONG_AGO = Instant.parse("2001-01-01T00:00:00Z");

  private static final String CONFIGURATION = "rules:\n  ad-marker: error\n";

  @TempDir private Path folder;
  @TempDir private Path cache;

  /** What is different in the second run. */
  private Parameters.Gating gating = new Parameters.Gating(true, "error", 0, true, false);

  private String today = "2026-03-22";
  private List<String> formats = List.of("html");
  private boolean console = true;
  private List<String> sources = List.of();
  private boolean reactor;

  /** Something between two runs that has a say in what the second comes to. */
  private enum Change {
    NOTHING {
      @Override
      void make(UnchangedRunTest run) {
        // Then nothing is made again either.
      }
    },
    ARTICLE_MENDED {
      @Override
      void make(UnchangedRunTest run) throws IOException {
        run.write("bridge.md", ARTICLE.replace("Advertisement\n", ""));
      }
    },
    ARTICLE_OF_THE_SAME_LENGTH_AND_TIME {
      @Override
      void make(UnchangedRunTest run) throws IOException {
        FileTime time = Files.getLastModifiedTime(run.folder.resolve("bridge.md"));
        run.write("bridge.md", ARTICLE.replace("Advertisement", "AdvertisemenX"));
        Files.setLastModifiedTime(run.folder.resolve("bridge.md"), time);
      }
    },
    ARTICLE_MORE {
      @Override
      void make(UnchangedRunTest run) throws IOException {
        run.write("another.md", ARTICLE);
      }
    },
    ARTICLE_LESS {
      @Override
      void make(UnchangedRunTest run) throws IOException {
        Files.delete(run.folder.resolve("ferry.md"));
      }
    },
    FILE_OF_AN_UNKNOWN_FORMAT {
      @Override
      void make(UnchangedRunTest run) throws IOException {
        run.write("map.xml", "<map/>");
      }
    },
    ARTICLE_BROKEN {
      @Override
      void make(UnchangedRunTest run) throws IOException {
        run.write("bridge.md", "");
      }
    },
    LINKED_FILE_GONE {
      @Override
      void make(UnchangedRunTest run) throws IOException {
        Files.delete(run.folder.resolve("plan.pdf"));
      }
    },
    SEVERITY {
      @Override
      void make(UnchangedRunTest run) throws IOException {
        run.write("copyedit.yml", CONFIGURATION.replace("error", "warning"));
      }
    },
    WORDS {
      @Override
      void make(UnchangedRunTest run) throws IOException {
        run.write("copyedit/reject.txt", "council -> board\n");
      }
    },
    STET {
      @Override
      void make(UnchangedRunTest run) throws IOException {
        run.write("copyedit.yml", CONFIGURATION + "stet:\n  requireReason: true\n");
      }
    },
    DAY {
      @Override
      void make(UnchangedRunTest run) {
        run.today = "2026-03-01";
      }
    },
    GATE {
      @Override
      void make(UnchangedRunTest run) {
        run.gating = new Parameters.Gating(true, "error", 5, true, false);
      }
    },
    FORMATS {
      @Override
      void make(UnchangedRunTest run) {
        run.formats = List.of("html", "words");
      }
    },
    MODULE_MORE {
      @Override
      void make(UnchangedRunTest run) {
        run.reactor = true;
      }
    },
    CONSOLE {
      @Override
      void make(UnchangedRunTest run) {
        run.console = false;
      }
    },
    REPORT_DELETED {
      @Override
      void make(UnchangedRunTest run) throws IOException {
        Files.delete(run.reports().resolve("index.html"));
      }
    },
    REPORT_EDITED {
      @Override
      void make(UnchangedRunTest run) throws IOException {
        Path report = run.reports().resolve("findings.jsonl");
        Files.writeString(report, Files.readString(report).replace("ad-marker", "ad-marked"));
      }
    },
    CACHE_SPOILT {
      @Override
      void make(UnchangedRunTest run) throws IOException {
        try (Stream<Path> entries = Files.walk(run.cache)) {
          for (Path entry : entries.filter(Files::isRegularFile).toList()) {
            byte[] bytes = Files.readAllBytes(entry);
            bytes[bytes.length / 2] ^= 1;
            Files.write(entry, bytes);
          }
        }
      }
    };

    abstract void make(UnchangedRunTest run) throws IOException;
  }

  /** What a run comes to. */
  private record Outcome(List<String> log, String failure, List<String> reports) {}

  @BeforeEach
  void aFolder() throws IOException {
    write("bridge.md", ARTICLE);
    write("ferry.md", ARTICLE.replace("Advertisement", "<!-- stet -->\n\nAdvertisement"));
    write("copyedit.yml", CONFIGURATION);
    write("plan.pdf", "");
  }

  @ParameterizedTest
  @EnumSource
  void comesToTheSameAsOneThatRemembersNothing(Change change) throws Exception {
    run("true");
    change.make(this);

    Outcome remembering = run("true");
    Outcome again = run("true");
    Outcome fresh = run("false");

    assertThat(remembering).isEqualTo(fresh);
    assertThat(again).isEqualTo(fresh);
    assertThat(fresh.reports()).hasSizeGreaterThanOrEqualTo(3);
  }

  @Test
  void leavesTheReportsAsTheyLie() throws Exception {
    run("true");
    Path report = reports().resolve("index.html");
    Files.setLastModifiedTime(report, FileTime.from(LONG_AGO));

    run("read-only");
    assertThat(Files.getLastModifiedTime(report).toInstant()).isEqualTo(LONG_AGO);

    write("bridge.md", ARTICLE + "\nMore.\n");
    run("true");
    assertThat(Files.getLastModifiedTime(report).toInstant()).isAfter(LONG_AGO);
  }

  @Test
  void knowsAFolderFromAnotherWithTheSameArticles(@TempDir Path elsewhere) throws Exception {
    for (String name : List.of("one", "two")) {
      Path content = Files.createDirectories(elsewhere.resolve(name + "/content"));
      Files.writeString(content.resolve("bridge.md"), ARTICLE);
    }
    Files.writeString(elsewhere.resolve("one/content/plan.pdf"), "");
    sources = List.of(elsewhere.resolve("one/content").toString());
    run("true");

    sources = List.of(elsewhere.resolve("two/content").toString());

    Outcome remembering = run("true");
    assertThat(remembering).isEqualTo(run("false"));
    assertThat(remembering.log()).anyMatch(line -> line.contains("broken-link"));
  }

  @Test
  void aNoticeIsGivenAgain() throws Exception {
    write("map.xml", "<map/>");
    Outcome first = run("true");
    Path report = reports().resolve("index.html");
    Files.setLastModifiedTime(report, FileTime.from(LONG_AGO));

    assertThat(run("true")).isEqualTo(first);
    assertThat(Files.getLastModifiedTime(report).toInstant()).isEqualTo(LONG_AGO);
    assertThat(first.log()).anyMatch(line -> line.contains("Not read: map.xml"));
  }

  @Test
  void whatCouldNotBeDoneIsTriedAgain() throws Exception {
    write("bridge.md", "");
    run("true");
    Path report = reports().resolve("index.html");
    Files.setLastModifiedTime(report, FileTime.from(LONG_AGO));

    run("true");

    assertThat(Files.getLastModifiedTime(report).toInstant()).isAfter(LONG_AGO);
  }

  private void write(String file, String text) throws IOException {
    Files.createDirectories(folder.resolve(file).getParent());
    Files.writeString(folder.resolve(file), text);
  }

  private Path reports() {
    return folder.resolve("target/copyedit");
  }

  private Outcome run(String mode) throws Exception {
    List<String> lines = new ArrayList<>();
    Log log = log(lines);
    RepositorySystemSession repositories = mock(RepositorySystemSession.class);
    when(repositories.getData()).thenReturn(new DefaultSessionData());
    MavenProject project = mock(MavenProject.class);
    when(project.getId()).thenReturn("g:a:pom:1");
    when(project.getArtifactId()).thenReturn("a");
    MavenSession session = mock(MavenSession.class);
    when(session.getRepositorySession()).thenReturn(repositories);
    when(session.getRequest()).thenReturn(new DefaultMavenExecutionRequest());
    when(session.getExecutionRootDirectory()).thenReturn(folder.toString());
    when(session.getUserProperties()).thenReturn(new Properties());
    when(session.getProjects()).thenReturn(List.of(project));
    when(session.getAllProjects())
        .thenReturn(reactor ? List.of(project, mock(MavenProject.class)) : List.of(project));
    MojoExecution execution = mock(MojoExecution.class);
    when(execution.getExecutionId()).thenReturn("default-cli");
    when(execution.getVersion()).thenReturn("1");
    String failure = "";
    try {
      new CheckExecution(session, project, execution, new OneExecution(), log)
          .run(parameters(mode), new NamedEngine());
    } catch (MojoFailureException e) {
      failure = e.getMessage();
    }
    return new Outcome(lines, failure, contents());
  }

  private static Log log(List<String> lines) {
    Log log = mock(Log.class);
    doAnswer(call -> add("error " + call.getArgument(0), lines))
        .when(log)
        .error(any(CharSequence.class));
    doAnswer(call -> add("warn " + call.getArgument(0), lines))
        .when(log)
        .warn(any(CharSequence.class));
    doAnswer(call -> add("info " + call.getArgument(0), lines))
        .when(log)
        .info(any(CharSequence.class));
    return log;
  }

  private static Object add(String line, List<String> lines) {
    // The one thing that a run may say of an earlier one.
    if (!line.contains("Known from an earlier run")) {
      lines.add(line);
    }
    return null;
  }

  private Parameters parameters(String mode) {
    return new Parameters(
        false,
        gating,
        new Parameters.Choice(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of("LT.*"),
            Optional.of(today)),
        new Parameters.Sources(
            sources,
            List.of(),
            List.of(),
            2,
            2_000_000,
            60,
            new Parameters.Caching(mode, Optional.of(cache.toString()))),
        new Parameters.Output(console, formats, Optional.empty()));
  }

  private List<String> contents() throws IOException {
    List<String> contents = new ArrayList<>();
    try (Stream<Path> reports = Files.list(reports())) {
      for (Path report : reports.sorted().toList()) {
        // The summary has the time that the run took.
        String text = Files.readString(report).replaceAll("(?s)\"timings\".*?}", "");
        contents.add(report.getFileName() + "\n" + text);
      }
    }
    return contents;
  }

  private record OneExecution() implements ReactorVerdict.Build {

    @Override
    public Set<String> planned() {
      return Set.of("g:a:pom:1 default-cli");
    }

    @Override
    public Set<String> over() {
      return Set.of();
    }
  }

  /** Tests have classes where a plugin has jars. */
  private static final class NamedEngine extends Engine {

    NamedEngine() {
      super(mock(RepositorySystem.class));
    }

    @Override
    Optional<String> name(Map<String, String> versions, List<Class<?>> parts, String... settings) {
      return Optional.of("code " + List.of(settings));
    }
  }
}
