package io.github.copyedit.plugin;

import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * Shows a file as rules see it: its articles with their metadata and blocks, and what was left out
 * of them, each with its place. For those who write rules, or wonder why one was silent. Checks
 * nothing. Works in a folder without a pom, too.
 *
 * @since 0.1.0
 */
@Mojo(name = "show", threadSafe = true, requiresProject = false)
public final class ShowMojo extends AbstractMojo {

  /**
   * The file to show, relative to the module, or to the working directory where there is no pom.
   *
   * @since 0.1.0
   */
  @Parameter(property = "copyedit.file", required = true)
  private String file;

  /**
   * The configuration, as of the goal <code>check</code>.
   *
   * @since 0.1.0
   */
  @Parameter(property = "copyedit.configLocation")
  private String configLocation;

  /**
   * How much LanguageTool's rules weigh, as of the goal <code>check</code>.
   *
   * @since 0.1.0
   */
  @Parameter(property = "copyedit.profile")
  private String profile;

  /**
   * The language of articles that don't say theirs, as of the goal <code>check</code>.
   *
   * @since 0.1.0
   */
  @Parameter(property = "copyedit.language")
  private String language;

  /**
   * The encoding of a file that is neither UTF-8 nor marked, as of the goal <code>check</code>.
   *
   * @since 0.1.0
   */
  @Parameter(property = "copyedit.encoding")
  private String encoding;

  /**
   * The bytes that the file may have.
   *
   * @since 0.1.0
   */
  @Parameter(property = "copyedit.maxFileSize", defaultValue = "2000000")
  private long maxFileSize;

  private final Engine engine;
  private final MavenSession session;
  private final MavenProject project;
  private final MojoExecution execution;

  /**
   * @param engine knows what grammar there is, which configuration may name
   */
  @Inject
  public ShowMojo(
      Engine engine, MavenSession session, MavenProject project, MojoExecution execution) {
    this.engine = engine;
    this.session = session;
    this.project = project;
    this.execution = execution;
  }

  @Override
  public void execute() throws MojoExecutionException {
    Place place = Place.of(session, project);
    ModuleResolver resolver = engine.resolver(session, project);
    FileShow show = new FileShow(place, engine, resolver, execution.getVersion(), getLog()::debug);
    show.lines(file, choice(), maxFileSize).forEach(getLog()::info);
  }

  private Parameters.Choice choice() {
    return new Parameters.Choice(
        Parameters.filled(configLocation),
        Parameters.filled(profile),
        Parameters.filled(language),
        Parameters.filled(encoding),
        List.of(),
        List.of(),
        Optional.empty());
  }
}
