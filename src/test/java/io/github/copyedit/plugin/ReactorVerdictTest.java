package io.github.copyedit.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copyedit.finding.Finding;
import io.github.copyedit.finding.RuleId;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.finding.Status;
import io.github.copyedit.gate.GatePolicy;
import io.github.copyedit.gate.Verdict;
import io.github.copyedit.lint.LintResult;
import io.github.copyedit.plugin.ReactorVerdict.Ending;
import io.github.copyedit.text.Position;
import io.github.copyedit.text.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.aether.DefaultSessionData;
import org.eclipse.aether.SessionData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What modules bring, from one end to the next, and what is written of it. */
class ReactorVerdictTest {

  @TempDir private Path root;

  private final SessionData data = new DefaultSessionData();
  private final Set<String> over = new HashSet<>();
  private final List<String> written = new ArrayList<>();

  private record Plan(Set<String> planned, Set<String> over) implements ReactorVerdict.Build {}

  private static ExecutionId id(String module, String execution) {
    return new ExecutionId("it:" + module + ":pom:1", module, execution);
  }

  private Plan plan(ExecutionId... ids) {
    Set<String> keys = new HashSet<>();
    for (ExecutionId id : ids) {
      keys.add(id.key());
    }
    return new Plan(keys, over);
  }

  /** A share with an error for each line. */
  private Share share(ExecutionId id, int... errorLines) {
    List<Finding> findings = new ArrayList<>();
    String file = id.module() + "/" + id.execution() + ".md";
    for (int line : errorLines) {
      findings.add(
          new Finding(
              file,
              Optional.empty(),
              new RuleId("ad-marker"),
              Severity.ERROR,
              "An ad marker.",
              new Span(line, line + 2),
              new Position(line, 1),
              new Position(line, 3),
              "Ad",
              List.of(),
              Optional.empty(),
              "0123456789abcdef",
              Status.NEW));
    }
    LintResult result =
        new LintResult(
            List.of(new LintResult.LintedFile(file, 1, 10)),
            findings,
            List.of(),
            List.of(),
            List.of(),
            Map.of("total", 5L),
            Map.of("copyedit", "1"));
    String directory = root.resolve(id.module()).resolve("target/copyedit").toString();
    return new Share(
        id.module(),
        id.execution(),
        false,
        false,
        GatePolicy.DEFAULT,
        List.of("html"),
        directory,
        result);
  }

  private Ending end(ExecutionId id, Share share, Plan plan) {
    return ReactorVerdict.of(data).end(id, share, plan, ending -> ending);
  }

  private Optional<ModuleEnd.Closing> write(Ending ending, Optional<Path> whole) throws Exception {
    ModuleEnd end =
        new ModuleEnd(
            whole,
            (result, verdict, formats, directory) -> {
              written.add(root.relativize(directory) + ": " + result.findings().size());
              return new Reporting.Written(directory.resolve("index.html"), List.of());
            });
    return end.write(ending);
  }

  @Test
  void theLastOneGivesTheVerdictWhicheverItIs() throws Exception {
    ExecutionId a = id("a", "copy");
    ExecutionId b = id("b", "copy");
    Plan plan = plan(a, b);
    Optional<Path> whole = Optional.of(root.resolve("target/copyedit"));

    assertThat(write(end(b, share(b, 3, 4), plan), whole)).isEmpty();
    ModuleEnd.Closing closing = write(end(a, share(a, 1), plan), whole).orElseThrow();

    assertThat(closing.verdict())
        .isEqualTo(new Verdict.Failed(List.of("a: 1 error in 1 file.", "b: 2 errors in 1 file.")));
    assertThat(closing.result().findings())
        .extracting(Finding::file)
        .containsExactly("a/copy.md", "b/copy.md", "b/copy.md");
    assertThat(closing.reports()).containsExactly(root.resolve("target/copyedit/index.html"));
    assertThat(written)
        .containsExactly("b/target/copyedit: 2", "a/target/copyedit: 1", "target/copyedit: 3");
  }

  @Test
  void aModuleAloneIsWrittenOnceAndNotNamed() throws Exception {
    ExecutionId a = id("a", "default-cli");

    ModuleEnd.Closing closing = write(end(a, share(a, 1), plan(a)), Optional.empty()).orElseThrow();

    assertThat(closing.verdict()).isEqualTo(new Verdict.Failed(List.of("1 error in 1 file.")));
    assertThat(written).containsExactly("a/target/copyedit: 1");
  }

  @Test
  void twoExecutionsInOneModuleShareItsReport() throws Exception {
    ExecutionId first = id("a", "news");
    ExecutionId second = id("a", "sports");
    Plan plan = plan(first, second);

    write(end(first, share(first, 1), plan), Optional.empty());
    ModuleEnd.Closing closing =
        write(end(second, share(second, 2, 3), plan), Optional.empty()).orElseThrow();

    assertThat(closing.verdict().reasons())
        .containsExactly("a (news): 1 error in 1 file.", "a (sports): 2 errors in 1 file.");
    assertThat(written).containsExactly("a/target/copyedit: 1", "a/target/copyedit: 3");
  }

  @Test
  void aModuleReadsAgainOnlyWhatGoesIntoItsOwnFolder() {
    ExecutionId news = id("a", "news");
    ExecutionId sports = id("a", "sports");
    ExecutionId b = id("b", "copy");
    Plan plan = plan(news, sports, b, id("c", "copy"));

    end(news, share(news, 1), plan);
    assertThat(executions(end(b, share(b, 1), plan))).containsExactly("b copy");
    assertThat(executions(end(sports, share(sports, 1), plan)))
        .containsExactly("a news", "a sports");
  }

  private static List<String> executions(Ending ending) {
    return ending.sameFolder().list().stream()
        .map(share -> share.module() + " " + share.execution())
        .toList();
  }

  @Test
  void skippedModulesAreWaitedForButBringNothing() throws Exception {
    ExecutionId a = id("a", "copy");
    ExecutionId b = id("b", "copy");
    Plan plan = plan(a, b);

    assertThat(end(a, share(a, 1), plan).all()).isEmpty();
    Ending ending = end(b, Share.skipped(b), plan);

    assertThat(ending.all().orElseThrow().verdict().reasons())
        .containsExactly("1 error in 1 file.");
  }

  @Test
  void nothingIsWrittenWhereAllAreSkipped() throws Exception {
    ExecutionId a = id("a", "copy");

    assertThat(write(end(a, Share.skipped(a), plan(a)), Optional.of(root))).isEmpty();
    assertThat(written).isEmpty();
  }

  @Test
  void modulesThatWillNotRunAnyMoreAreNotWaitedFor() {
    ExecutionId a = id("a", "copy");
    ExecutionId b = id("b", "copy");
    Plan plan = plan(a, b);
    over.add("it:b:pom:1");

    assertThat(end(a, share(a), plan).all()).isPresent();
  }

  @Test
  void anExecutionOutsideOfThePlanIsJudgedByItself() throws Exception {
    ExecutionId forked = id("a", "forked");
    ExecutionId b = id("b", "copy");
    Plan plan = plan(b);

    ModuleEnd.Closing closing =
        write(end(forked, share(forked, 1), plan), Optional.of(root)).orElseThrow();

    assertThat(closing.reports()).containsExactly(root.resolve("a/target/copyedit/index.html"));
    assertThat(end(b, share(b), plan).all().orElseThrow().list()).hasSize(1);
  }

  @Test
  void anExecutionThatEndsTwiceIsJudgedTwice() {
    ExecutionId a = id("a", "copy");
    Plan plan = plan(a);

    assertThat(end(a, share(a), plan).all()).isPresent();
    Ending again = end(a, share(a, 7), plan);

    assertThat(again.all().orElseThrow().result().findings()).hasSize(1);
  }

  @Test
  void holdsNothingButClassesOfTheJdk() {
    ExecutionId a = id("a", "copy");
    end(a, share(a, 1), plan(a));

    Map<?, ?> map = (Map<?, ?>) data.get("io.github.copyedit.shares");
    assertThat(map.values())
        .allSatisfy(value -> assertThat(value.getClass().getClassLoader()).isNull());
  }

  @Test
  void exactlyOneOfManyThreadsIsLast() throws Exception {
    List<ExecutionId> ids = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      ids.add(id("m" + i, "copy"));
    }
    Plan plan = plan(ids.toArray(ExecutionId[]::new));
    ExecutorService pool = Executors.newFixedThreadPool(8);
    List<Callable<Ending>> ends =
        ids.stream().map(id -> (Callable<Ending>) () -> end(id, share(id, 1), plan)).toList();
    List<Ending> endings = new ArrayList<>();
    for (Future<Ending> future : pool.invokeAll(ends)) {
      endings.add(future.get());
    }
    pool.shutdownNow();

    List<Ending> last = endings.stream().filter(ending -> ending.all().isPresent()).toList();
    assertThat(last).hasSize(1);
    assertThat(last.get(0).all().orElseThrow().result().findings()).hasSize(40);
  }
}
