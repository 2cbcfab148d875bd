package io.github.copyedit.plugin;

import java.util.List;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * Checks articles: grammar with LanguageTool, and what newsrooms need. It writes reports, and fails
 * the build where the copy is not fit to print. In a build of several modules all are checked
 * before it does. Works in a folder without a pom, too.
 *
 * @since 0.1.0
 */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    threadSafe = true,
    requiresProject = false)
public final class CheckMojo extends AbstractMojo {

  /**
   * Whether to do nothing at all.
   *
   * @since 0.1.0
   */
  @Parameter(property = "copyedit.skip", defaultValue = "false")
  private boolean skip;

  /**
   * Whether violations fail the build. If not, they are reported all the same.
   *
   * @since 0.1.0
   */
  @Parameter(property = "copyedit.failOnViolation", defaultValue = "true")
  private boolean failOnViolation;

  /**
   * Findings of this severity and above are violations: <code>error</code>, <code>warning</code> or
   * <code>suggestion</code>.
   *
   * @since 0.1.0
   */
  @Parameter(property = "copyedit.violationSeverity", defaultValue = "error")
  private String violationSeverity;

  /**
   * How many violations a module may have before they fail the build.
   *
   * @since 0.1.0
   */
  @Parameter(property = "copyedit.maxAllowedViolations", defaultValue = "0")
  private int maxAllowedViolations;

  /**
   * Whether the build fails when something could not be checked: a file that can't be read, a rule
   * that ran out of its time.
   *
   * @since 0.1.0
   */
  @Parameter(property = "copyedit.failOnProblem", defaultValue = "true")
  private boolean failOnProblem;

  /**
   * Whether it is a problem when articles are in a language that LanguageTool has no module for, or
   * whose module can't be had. If not, it is a warning.
   *
   * @since 0.1.0
   */
  @Parameter(property = "copyedit.failOnMissingLanguage", defaultValue = "false")
  private boolean failOnMissingLanguage;

  /**
   * Patterns of files to read, such as <code>news/**</code>, relative to their source directory.
   * They take the place of those in <code>copyedit.yml</code>. By default every file of a known
   * format is read.
   *
   * @since 0.1.0
   */
  @Parameter(property = "copyedit.includes")
  private List<String> includes;

  /**
   * Patterns of files to leave out, relative to their source directory, beside those in <code>
   * copyedit.yml</code>. Build output, modules below this one, folders whose name starts with a dot
   * and <code>node_modules</code> are always left out.
   *
   * @since 0.1.0
   */
  @Parameter(property = "copyedit.excludes")
  private List<String> excludes;

  /**
   * Folders or single files to read, relative to the module, or to the working directory where
   * there is no pom. By default those of <code>content</code>, <code>articles</code>, <code>
   * src/main/content</code> and <code>src/site</code> that exist; without a pom, the working
   * directory where none does. One that is missing is an error when the command line names it, else
   * a line of information.
   *
   * @since 0.1.0
   */
  @Parameter(property = "copyedit.sourceDirectories")
  private List<String> sourceDirectories;

  /**
   * The configuration: a resource in one of the plugin's dependencies, a URL, or a file. By default
   * the nearest <code>copyedit.yml</code> in the module or above it, up to the root of the build.
   *
   * @since 0.1.0
   */
  @Parameter(property = "copyedit.configLocation")
  private String configLocation;

  /**
   * How much LanguageTool's rules weigh that the configuration doesn't name: <code>news</code>,
   * <code>strict</code>, or <code>everything</code>, LanguageTool's own default. It takes the place
   * of that in <code>copyedit.yml</code>. By default it is <code>news</code>.
   *
   * @since 0.1.0
   */
  @Parameter(property = "copyedit.profile")
  private String profile;

  /**
   * Whether findings are listed in the log.
   *
   * @since 0.1.0
   */
  @Parameter(property = "copyedit.console", defaultValue = "true")
  private boolean logViolationsToConsole;

  /**
   * The language of articles that don't say theirs, such as <code>en-GB</code>. It takes the place
   * of that in <code>copyedit.yml</code>. On the command line it holds for all articles, whatever
   * they say themselves.
   *
   * @since 0.1.0
   */
  @Parameter(property = "copyedit.language")
  private String language;

  /**
   * The encoding of files that are neither UTF-8 nor marked, such as <code>windows-1252</code>. It
   * takes the place of that in <code>copyedit.yml</code>. By default (<code>auto</code>) it is the
   * one that the file declares, else it is found out.
   *
   * @since 0.1.0
   */
  @Parameter(property = "copyedit.encoding")
  private String encoding;

  /**
   * Which reports to write beside <code>findings.jsonl</code> and <code>summary.json</code>, which
   * always are: <code>html</code>, and <code>words</code> for a list of unknown words.
   *
   * @since 0.1.0
   */
  @Parameter(property = "copyedit.formats", defaultValue = "html")
  private List<String> formats;

  /**
   * Where reports go. By default <code>copyedit</code> in the build directory; without a pom <code>
   * target/copyedit</code> in the working directory. In a build of several modules, that of the
   * root gets the whole result, each module's its own part.
   *
   * @since 0.1.0
   */
  @Parameter(property = "copyedit.outputDirectory")
  private String outputDirectory;

  /**
   * Rules to run in this build, and no others: ids, or such as <code>LT.*</code>.
   *
   * @since 0.1.0
   */
  @Parameter(property = "copyedit.only")
  private List<String> only;

  /**
   * Rules to leave out in this build: ids, or such as <code>LT.*</code>.
   *
   * @since 0.1.0
   */
  @Parameter(property = "copyedit.skipRules")
  private List<String> skipRules;

  /**
   * The day to take for today, such as <code>2024-03-21</code>: of that day are items that must not
   * appear yet, or have grown old. By default it is the day on which the build began. Set it where
   * the same build must give the same result on another day.
   *
   * @since 0.1.0
   */
  @Parameter(property = "copyedit.today")
  private String today;

  /**
   * How many files are checked at the same time in a module. 0 is one a core.
   *
   * @since 0.1.0
   */
  @Parameter(property = "copyedit.workers", defaultValue = "0")
  private int workers;

  /**
   * The bytes that a file may have. A larger one is not read, and is a problem.
   *
   * @since 0.1.0
   */
  @Parameter(property = "copyedit.maxFileSize", defaultValue = "2000000")
  private long maxFileSize;

  /**
   * The seconds of processor time that a file may take, from reading to the last rule. One that
   * takes longer is a problem. A parser or rule that does not stop after twice the time is left
   * behind on a thread of its own, which ends with the JVM, and nothing in its file is reported.
   *
   * @since 0.1.0
   */
  @Parameter(property = "copyedit.fileTimeout", defaultValue = "60")
  private int fileTimeout;

  /**
   * Whether articles that are as they were in an earlier run are known again: <code>true</code>,
   * <code>false</code>, or <code>read-only</code> for builds that must not leave anything there,
   * such as those of strangers' pull requests.
   *
   * @since 0.1.0
   */
  @Parameter(property = "copyedit.cache", defaultValue = "true")
  private String cache;

  /**
   * Where findings are kept for the next run. Builds may share it, also at the same time. By
   * default <code>copyedit-cache</code> beside the local repository.
   *
   * @since 0.1.0
   */
  @Parameter(property = "copyedit.cacheDirectory")
  private String cacheDirectory;

  private final Engine engine;
  private final LifecycleExecutor lifecycle;
  private final BuildPluginManager manager;
  private final MavenSession session;
  private final MavenProject project;
  private final MojoExecution execution;

  /**
   * @param engine shared by all modules
   * @param lifecycle knows the build's plan
   * @param manager runs the goal where Maven doesn't
   */
  @Inject
  public CheckMojo(
      Engine engine,
      LifecycleExecutor lifecycle,
      BuildPluginManager manager,
      MavenSession session,
      MavenProject project,
      MojoExecution execution) {
    this.engine = engine;
    this.lifecycle = lifecycle;
    this.manager = manager;
    this.session = session;
    this.project = project;
    this.execution = execution;
  }

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    PlannedExecutions build = new PlannedExecutions(session, lifecycle, execution);
    new CheckExecution(session, project, execution, build, getLog()).run(parameters(), engine);
    new OtherModules(session, build, manager, getLog()).run(execution, project);
  }

  private Parameters parameters() {
    return new Parameters(
        skip,
        new Parameters.Gating(
            failOnViolation,
            violationSeverity,
            maxAllowedViolations,
            failOnProblem,
            failOnMissingLanguage),
        new Parameters.Choice(
            Parameters.filled(configLocation),
            Parameters.filled(profile),
            Parameters.filled(language),
            Parameters.filled(encoding),
            only,
            skipRules,
            Parameters.filled(today)),
        new Parameters.Sources(
            sourceDirectories,
            includes,
            excludes,
            workers,
            maxFileSize,
            fileTimeout,
            new Parameters.Caching(cache, Parameters.filled(cacheDirectory))),
        new Parameters.Output(logViolationsToConsole, formats, Parameters.filled(outputDirectory)));
  }
}
