package io.github.copyedit.plugin;

import io.github.copyedit.config.ConfigException;
import io.github.copyedit.gate.Verdict;
import io.github.copyedit.lint.LintResult;
import io.github.copyedit.report.ConsoleLine;
import io.github.copyedit.report.ConsoleReport;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;

/** One execution of the check in one module, from parameters to verdict. */
final class CheckExecution {

  private final MavenSession session;
  private final MavenProject project;
  private final MojoExecution execution;
  private final ReactorVerdict.Build build;
  private final Log log;

  /**
   * @param build of which this execution is one
   */
  CheckExecution(
      MavenSession session,
      MavenProject project,
      MojoExecution execution,
      ReactorVerdict.Build build,
      Log log) {
    this.session = session;
    this.project = project;
    this.execution = execution;
    this.build = build;
    this.log = log;
  }

  /**
   * @throws MojoFailureException when the copy is bad; in the execution that ends last
   * @throws MojoExecutionException when configuration is, or the tool
   */
  void run(Parameters parameters, Engine engine)
      throws MojoExecutionException, MojoFailureException {
    try {
      Place place = Place.of(session, project);
      if (parameters.skip()) {
        log.info("Not checked: copyedit.skip is true.");
        Share skipped = Share.skipped(id());
        conclude(end(skipped, place).map(CheckExecution::ending).orElse(RunRecord.Ending.NONE));
      } else {
        check(parameters, place, engine);
      }
    } catch (InvalidParameterException | ConfigException e) {
      throw new MojoExecutionException(e.getMessage());
    } catch (IOException e) {
      throw new MojoExecutionException(
          "The reports could not be written (%s): check copyedit.outputDirectory, and who may write there."
              .formatted(e),
          e);
    } catch (ServiceConfigurationError e) {
      throw FailureText.unloadable(e);
    } catch (OutOfMemoryError e) {
      throw outOfMemory(e);
    } catch (IllegalStateException e) {
      if (e.getCause() instanceof OutOfMemoryError) {
        throw outOfMemory(e);
      }
      throw e;
    }
  }

  private void check(Parameters parameters, Place place, Engine engine)
      throws InvalidParameterException, IOException, MojoFailureException {
    int cores = Runtime.getRuntime().availableProcessors();
    ModuleSettings settings = ModuleSettings.check(parameters, place, cores, day());
    MavenConsole console = new MavenConsole(log);
    RunRecord.Ending ending;
    try (ModuleLint lint =
        ModuleLint.prepare(
            settings, engine, engine.resolver(session, project), execution.getVersion(), log)) {
      RunMemory memory =
          verdict().isSole(id(), build) ? lint.memory(console, isReactor()) : RunMemory.NONE;
      Optional<RunRecord> same = memory.recall();
      if (same.isPresent()) {
        ConsoleProgress.sayRemembered(lint.files(), lint.files(), log::info);
        same.get().lines().forEach(console::print);
        ending = same.get().ending();
      } else {
        ending = check(lint, settings, memory, console);
      }
    }
    conclude(ending);
  }

  private RunRecord.Ending check(
      ModuleLint lint, ModuleSettings settings, RunMemory memory, MavenConsole console)
      throws IOException {
    RunWitness witness = new RunWitness();
    LintResult result;
    try (ConsoleProgress progress =
        new ConsoleProgress(lint.files(), log::info, ConsoleProgress.clock())) {
      result = lint.run(witness.beside(progress));
    }
    List<ConsoleLine> lines = lines(result, settings, console);
    lines.forEach(console::print);
    Optional<ModuleEnd.Closing> closing = end(Share.of(id(), settings, result), settings.place());
    RunRecord.Ending ending = closing.map(CheckExecution::ending).orElse(RunRecord.Ending.NONE);
    // What could not be done now may be possible next time.
    if (closing.isPresent() && result.problems().isEmpty() && witness.settled()) {
      memory.keep(lines, ending, closing.get().written(), witness.lookups());
    }
    lint.warnIfNotKept();
    return ending;
  }

  private boolean isReactor() {
    return session.getAllProjects().size() > 1;
  }

  private ExecutionId id() {
    return ExecutionId.of(project, execution);
  }

  private ReactorVerdict verdict() {
    return ReactorVerdict.of(session.getRepositorySession().getData());
  }

  /** One for all modules, though midnight may pass. */
  private LocalDate day() {
    // Whoever embeds Maven may leave the time out.
    Instant start =
        Optional.ofNullable(session.getStartTime()).map(Date::toInstant).orElseGet(Instant::now);
    return LocalDate.ofInstant(start, ZoneId.systemDefault());
  }

  private Optional<ModuleEnd.Closing> end(Share share, Place place) throws IOException {
    Optional<Path> whole = isReactor() ? Optional.of(place.rootOutput()) : Optional.empty();
    ModuleEnd end = new ModuleEnd(whole, Wiring::write);
    return verdict().end(id(), share, build, end::write);
  }

  private static List<ConsoleLine> lines(
      LintResult result, ModuleSettings settings, MavenConsole console) {
    List<ConsoleLine> lines = new ArrayList<>();
    if (!result.files().isEmpty() || !result.problems().isEmpty()) {
      int limit = settings.logViolationsToConsole() ? ConsoleReport.DEFAULT_LIMIT : 0;
      new ConsoleReport(console, limit).print(result, lines::add);
    }
    return lines;
  }

  private static RunRecord.Ending ending(ModuleEnd.Closing closing) {
    if (closing.verdict() instanceof Verdict.Failed failed) {
      String text = FailureText.of(closing.result(), failed, closing.reports());
      return new RunRecord.Ending(Optional.of(text), List.of(), List.of());
    }
    return new RunRecord.Ending(
        Optional.empty(),
        closing.verdict().reasons(),
        closing.reports().stream().map(report -> "Report: " + report).toList());
  }

  private void conclude(RunRecord.Ending ending) throws MojoFailureException {
    if (ending.failure().isPresent()) {
      throw new MojoFailureException(ending.failure().get());
    }
    ending.warnings().forEach(log::warn);
    ending.information().forEach(log::info);
  }

  private static MojoExecutionException outOfMemory(Throwable e) {
    return new MojoExecutionException(
        "There is not enough memory: write -Xmx2g into .mvn/jvm.config, or set fewer workers"
            + " (-Dcopyedit.workers=1).",
        e);
  }
}
