package io.github.copyedit.plugin;

import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/**
 * Tells the executions of a build apart.
 *
 * @param project Maven's id of the module
 * @param module how people name it
 * @param execution Maven's id of the execution, {@code default-cli} on the command line
 */
record ExecutionId(String project, String module, String execution) {

  static ExecutionId of(MavenProject project, MojoExecution execution) {
    return new ExecutionId(project.getId(), project.getArtifactId(), execution.getExecutionId());
  }

  /** Unique in the build. */
  String key() {
    return project + " " + execution;
  }

  /** The project in a key: Maven's ids have no blanks. */
  static String projectOf(String key) {
    return key.substring(0, key.indexOf(' '));
  }
}
