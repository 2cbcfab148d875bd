package io.github.copyedit.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copyedit.cache.EntryStore;
import io.github.copyedit.cache.FullDisk;
import io.github.copyedit.document.FormatSettings;
import io.github.copyedit.finding.Finding;
import io.github.copyedit.plugin.AllParsers;
import io.github.copyedit.rule.Rule;
import io.github.copyedit.rule.newsroom.NewsroomRules;
import io.github.copyedit.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to the cache, findings are those of a run without one. */
@Timeout(180)
final class CacheFaultsTest {

  private static final int FILES = 240;
  private static final long MOST_BYTES = 100_000_000;

  @TempDir private Path folder;

  private List<Finding> expected;

  @BeforeEach
  void write() throws IOException {
    writeArticles(folder);
    expected = lint(folder, OutcomeCache.NONE, Progress.SILENT);
    assertThat(expected).hasSizeGreaterThan(FILES);
  }

  private static void writeArticles(Path folder) throws IOException {
    Path articles = Files.createDirectories(folder.resolve("articles"));
    for (int i = 0; i < FILES; i++) {
      String text =
          """
          # Harbor %d opens again

          The harbor was closed for %d days  after the storm.

          Advertisement

          It opened on February 30, 2024, said the mayor of town %d.
          """;
      Files.writeString(articles.resolve(i + ".md"), text.formatted(i, i + 2, i * i));
    }
  }

  private static List<Finding> lint(Path folder, OutcomeCache cache, Progress progress) {
    List<SourceFile> files = new ArrayList<>();
    for (int i = 0; i < FILES; i++) {
      files.add(new SourceFile(folder.resolve("articles").resolve(i + ".md"), i + ".md"));
    }
    List<Rule> rules = new NewsroomRules().rules();
    RuleEngine engine =
        new RuleEngine(
            AllParsers.of(FormatSettings.NONE),
            rules,
            LinterTest.ENGLISH_ONLY,
            words -> rules.get(0),
            Map.of());
    LintRequest request =
        new LintRequest(
            files,
            List.of(),
            file -> LinterTest.Plan.DEFAULT,
            2,
            Duration.ofSeconds(60),
            2_000_000,
            LinterTest.TODAY,
            cache,
            false);
    return new Linter(engine).lint(request, progress).findings();
  }

  private static EntryStore store(Path folder, boolean writes) {
    return new EntryStore(folder.resolve("cache"), writes, MOST_BYTES, Instant::now);
  }

  /** Findings with the cache as it is, and how many files it knew. */
  private int remembered(EntryStore store) {
    AtomicInteger remembered = new AtomicInteger();
    Progress progress =
        new Progress() {
          @Override
          public void done(int done, int total) {}

          @Override
          public void remembered(int known, int total) {
            remembered.set(known);
          }
        };
    assertThat(lint(folder, OutcomeCache.in(store, "a"), progress)).isEqualTo(expected);
    return remembered.get();
  }

  private List<Path> entries() {
    try (Stream<Path> files = Files.walk(folder.resolve("cache"))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void twoHundredEntriesWithRandomBytesAreNone() throws IOException {
    remembered(store(folder, true));
    Random random = new Random(200);
    List<Path> entries = new ArrayList<>(entries());
    Collections.shuffle(entries, random);
    for (Path entry : entries.subList(0, 200)) {
      byte[] bytes = Files.readAllBytes(entry);
      int at = random.nextInt(bytes.length);
      bytes[at] ^= (byte) (1 + random.nextInt(255));
      Files.write(entry, bytes);
    }
    assertThat(remembered(store(folder, false))).isEqualTo(FILES - 200);
    assertThat(remembered(store(folder, true))).isEqualTo(FILES - 200);
    assertThat(remembered(store(folder, true))).isEqualTo(FILES);
  }

  @Test
  void entriesCutShortOrSwappedAreNone() throws IOException {
    remembered(store(folder, true));
    Random random = new Random(7);
    List<Path> entries = entries();
    for (int i = 0; i + 1 < entries.size(); i += 2) {
      byte[] first = Files.readAllBytes(entries.get(i));
      Files.write(entries.get(i), Arrays.copyOf(first, random.nextInt(first.length)));
      Files.write(entries.get(i + 1), first);
      Files.write(entries.get(i).resolveSibling(entries.get(i).getFileName() + "1.tmp"), first);
    }
    assertThat(remembered(store(folder, true))).isZero();
    assertThat(remembered(store(folder, true))).isEqualTo(FILES);
  }

  /** Run as a process of its own, which is killed. */
  static final class Writer {
    private Writer() {}

    public static void main(String[] args) {
      Path folder = Path.of(args[0]);
      Progress dots =
          (done, total) -> {
            System.out.print('.');
            System.out.flush();
          };
      for (int round = 0; ; round++) {
        lint(folder, OutcomeCache.in(store(folder, true), "a"), dots);
        // All to be written again, under other names.
        lint(folder, OutcomeCache.in(store(folder, true), "b" + round), dots);
      }
    }
  }

  private Process writer() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-cp",
            System.getProperty("java.class.path"),
            Writer.class.getName(),
            folder.toString())
        .redirectError(folder.resolve("writer.log").toFile())
        .start();
  }

  @Test
  void aBuildThatIsKilledWhileItWritesLeavesNothingWrong() throws Exception {
    for (int kill = 1; kill <= 3; kill++) {
      Process build = writer();
      try {
        // A dot for each file: each time it gets farther.
        assertThat(build.getInputStream().readNBytes(70 * kill)).hasSize(70 * kill);
      } finally {
        kill(build);
      }
      assertThat(remembered(store(folder, false))).isBetween(1, FILES);
    }
    remembered(store(folder, true));
    assertThat(remembered(store(folder, true))).isEqualTo(FILES);
  }

  private static void kill(Process build) throws InterruptedException {
    build.destroyForcibly();
    assertThat(build.waitFor(60, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void aFullDiskIsNoError() {
    remembered(store(folder, true));
    long needed = bytes();
    for (long room : List.of(0L, 1L, 100L, needed / 3, needed - 1)) {
      delete(folder.resolve("cache"));
      EntryStore store = FullDisk.store(folder.resolve("cache"), room);
      assertThat(remembered(store)).isZero();
      assertThat(store.failed()).as("%s bytes", room).isTrue();
      // What was written is good, and nothing else is there.
      assertThat(remembered(store(folder, false))).isEqualTo(entries().size());
      assertThat(entries()).noneMatch(file -> file.toString().endsWith(".tmp"));
    }
    remembered(store(folder, true));
    assertThat(remembered(store(folder, true))).isEqualTo(FILES);
  }

  private long bytes() {
    return entries().stream().mapToLong(file -> file.toFile().length()).sum();
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void twoBuildsAtOnceFindTheSame() throws Exception {
    Process other = writer();
    ExecutorService builds = Executors.newFixedThreadPool(2);
    try {
      Callable<List<Finding>> build =
          () -> lint(folder, OutcomeCache.in(store(folder, true), "a"), Progress.SILENT);
      for (Future<List<Finding>> found : builds.invokeAll(Collections.nCopies(6, build))) {
        assertThat(found.get()).isEqualTo(expected);
      }
      assertThat(other.isAlive()).isTrue();
    } finally {
      builds.shutdownNow();
      kill(other);
    }
    assertThat(remembered(store(folder, true))).isEqualTo(FILES);
  }

  @Test
  void aCacheThatMayNotBeWrittenIsReadAllTheSame() throws IOException {
    remembered(store(folder, true));
    List<Path> entries = entries();
    for (Path entry : entries.subList(0, 100)) {
      Files.delete(entry);
    }
    List<Path> folders = new ArrayList<>();
    try (Stream<Path> all = Files.walk(folder.resolve("cache"))) {
      all.filter(Files::isDirectory).forEach(folders::add);
    }
    try {
      for (Path directory : folders) {
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("r-xr-xr-x"));
      }
      EntryStore store = store(folder, true);
      int known = remembered(store);
      assertThat(known).isEqualTo(FILES - 100);
      // Who may do anything, such as root, writes there all the same.
      assertThat(store.failed()).isEqualTo(!isRoot());
    } finally {
      for (Path directory : folders) {
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
      }
    }
  }

  private static boolean isRoot() {
    return System.getProperty("user.name").equals("root");
  }
}
