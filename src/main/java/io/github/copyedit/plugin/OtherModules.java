package io.github.copyedit.plugin;

import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.PluginConfigurationException;
import org.apache.maven.plugin.PluginManagerException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;

/**
 * Runs the goal in the modules that Maven leaves out: a goal that works without a project is run in
 * the top module alone when the command line names it.
 */
final class OtherModules {

  private final MavenSession session;
  private final PlannedExecutions build;
  private final BuildPluginManager manager;
  private final Log log;

  OtherModules(MavenSession session, PlannedExecutions build, BuildPluginManager manager, Log log) {
    this.session = session;
    this.build = build;
    this.manager = manager;
    this.log = log;
  }

  /**
   * Does nothing unless Maven leaves modules out.
   *
   * @param execution which has run in the project
   */
  void run(MojoExecution execution, MavenProject project)
      throws MojoExecutionException, MojoFailureException {
    boolean onCommandLine = execution.getSource() == MojoExecution.Source.CLI;
    if (!onCommandLine || !project.equals(session.getTopLevelProject())) {
      return;
    }
    for (MavenProject other : session.getProjects()) {
      if (!other.equals(project)) {
        for (MojoExecution planned : build.executions(other)) {
          if (planned.getExecutionId().equals(execution.getExecutionId())) {
            run(other, planned);
          }
        }
      }
    }
  }

  private void run(MavenProject other, MojoExecution planned)
      throws MojoExecutionException, MojoFailureException {
    log.info("Module " + other.getArtifactId() + ":");
    MavenSession ofOther = session.clone();
    ofOther.setCurrentProject(other);
    try {
      manager.executeMojo(ofOther, planned);
    } catch (PluginConfigurationException | PluginManagerException e) {
      throw new MojoExecutionException(
          "Module " + other.getArtifactId() + " could not be checked: " + e.getMessage(), e);
    }
  }
}
