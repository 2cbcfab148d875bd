package io.github.copyedit.plugin;

import io.github.copyedit.config.ConfigException;
import io.github.copyedit.gate.Verdict;
import io.github.copyedit.lint.LintResult;
import io.github.copyedit.report.ConsoleReport;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
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
      Share share = share(parameters, place, engine);
      Optional<ModuleEnd.Closing> closing = end(share, place);
      if (closing.isPresent()) {
        close(closing.get());
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

  private Share share(Parameters parameters, Place place, Engine engine)
      throws InvalidParameterException {
    ExecutionId id = ExecutionId.of(project, execution);
    if (parameters.skip()) {
      log.info("Not checked: copyedit.skip is true.");
      return Share.skipped(id);
    }
    int cores = Runtime.getRuntime().availableProcessors();
    ModuleSettings settings = ModuleSettings.check(parameters, place, cores, day());
    ModuleResolver resolver = engine.resolver(session, project);
    LintResult result =
        new ModuleLint(settings, engine, resolver, execution.getVersion(), log).run();
    print(result, settings);
    return Share.of(id, settings, result);
  }

  /** One for all modules, though midnight may pass. */
  private LocalDate day() {
    // Whoever embeds Maven may leave the time out.
    Instant start =
        Optional.ofNullable(session.getStartTime()).map(Date::toInstant).orElseGet(Instant::now);
    return LocalDate.ofInstant(start, ZoneId.systemDefault());
  }

  private Optional<ModuleEnd.Closing> end(Share share, Place place) throws IOException {
    boolean reactor = session.getAllProjects().size() > 1;
    Optional<Path> whole = reactor ? Optional.of(place.rootOutput()) : Optional.empty();
    ModuleEnd end = new ModuleEnd(whole, Wiring::write);
    return ReactorVerdict.of(session.getRepositorySession().getData())
        .end(ExecutionId.of(project, execution), share, build, end::write);
  }

  private void print(LintResult result, ModuleSettings settings) {
    if (!result.files().isEmpty() || !result.problems().isEmpty()) {
      MavenConsole console = new MavenConsole(log);
      int limit = settings.logViolationsToConsole() ? ConsoleReport.DEFAULT_LIMIT : 0;
      new ConsoleReport(console, limit).print(result, console::print);
    }
  }

  private void close(ModuleEnd.Closing closing) throws MojoFailureException {
    if (closing.verdict() instanceof Verdict.Failed failed) {
      throw new MojoFailureException(FailureText.of(closing.result(), failed, closing.reports()));
    }
    closing.verdict().reasons().forEach(log::warn);
    closing.reports().forEach(report -> log.info("Report: " + report));
  }

  private static MojoExecutionException outOfMemory(Throwable e) {
    return new MojoExecutionException(
        "There is not enough memory: write -Xmx2g into .mvn/jvm.config, or set fewer workers"
            + " (-Dcopyedit.workers=1).",
        e);
  }
}
