package io.github.copyedit.plugin;

import io.github.copyedit.config.ConfigException;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * Fetches LanguageTool and its modules into the local repository, so that the goal <code>check
 * </code> has them without a network: before a build with <code>-o</code>, or for an image that CI
 * jobs start from. <code>dependency:go-offline</code> does not see them. Checks nothing. Works in a
 * folder without a pom, too.
 *
 * @since 0.1.0
 */
@Mojo(name = "resolve", threadSafe = true, requiresProject = false)
public final class ResolveMojo extends AbstractMojo {

  /**
   * Languages to fetch, such as <code>en,de</code>. By default those that <code>copyedit.yml</code>
   * names, in all modules of the build, and without a name in it <code>en</code>.
   *
   * @since 0.1.0
   */
  @Parameter(property = "copyedit.languages")
  private List<String> languages;

  /**
   * The configuration, as of the goal <code>check</code>.
   *
   * @since 0.1.0
   */
  @Parameter(property = "copyedit.configLocation")
  private String configLocation;

  /**
   * The language of articles that don't say theirs, as of the goal <code>check</code>.
   *
   * @since 0.1.0
   */
  @Parameter(property = "copyedit.language")
  private String language;

  private final Engine engine;
  private final MavenSession session;
  private final MavenProject project;

  /**
   * @param engine knows the modules
   */
  @Inject
  public ResolveMojo(Engine engine, MavenSession session, MavenProject project) {
    this.engine = engine;
    this.session = session;
    this.project = project;
  }

  @Override
  public void execute() throws MojoExecutionException {
    WantedLanguages wanted = new WantedLanguages(engine.modules(), getLog()::debug);
    ModuleResolver resolver = engine.resolver(session, project);
    try {
      for (LanguageModule module :
          wanted.modules(Parameters.filled(languages), choice(), places())) {
        int files = resolver.resolve(module.dependencies()).size();
        getLog().info("%s is there, with %d jars".formatted(module.coordinates(), files));
      }
      resolver.resolve(engine.modules().detector());
      getLog().info("What tells languages apart is there");
    } catch (InvalidParameterException | ConfigException e) {
      throw new MojoExecutionException(e.getMessage());
    } catch (MissingModuleException e) {
      throw new MojoExecutionException(
          "LanguageTool could not be fetched: %s. See to the network, or to the repositories and mirrors of your settings."
              .formatted(e.getMessage()),
          e);
    }
  }

  /** Named on a command line it is run in the top module only, and fetches for all. */
  private List<Place> places() {
    List<MavenProject> projects =
        project.equals(session.getTopLevelProject()) ? session.getProjects() : List.of(project);
    return projects.stream().map(each -> Place.of(session, each)).toList();
  }

  private Parameters.Choice choice() {
    return new Parameters.Choice(
        Parameters.filled(configLocation),
        Optional.empty(),
        Parameters.filled(language),
        Parameters.filled((String) null),
        List.of(),
        List.of(),
        Optional.empty());
  }
}
