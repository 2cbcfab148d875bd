package io.github.copyedit.plugin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.execution.BuildFailure;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/**
 * Which executions of a goal this build will run, by Maven's own plan: so it holds for goals on the
 * command line, for executions in phases that this build doesn't reach, and for modules without the
 * plugin.
 */
final class PlannedExecutions {

  private final MavenSession session;
  private final LifecycleExecutor lifecycle;

  PlannedExecutions(MavenSession session, LifecycleExecutor lifecycle) {
    this.session = session;
    this.lifecycle = lifecycle;
  }

  /**
   * @param like an execution of the goal
   * @return the keys of all its executions, this one's not among them when it runs outside of the
   *     plan, as in a forked lifecycle
   */
  Set<String> keys(MojoExecution like) {
    Map<String, MavenProject> projects = new LinkedHashMap<>();
    session.getProjects().forEach(project -> projects.put(project.getId(), project));
    return projects.values().stream()
        .flatMap(
            project ->
                plan(project).stream()
                    .filter(planned -> isSameGoal(planned, like))
                    .map(planned -> ExecutionId.of(project, planned).key()))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isSameGoal(MojoExecution one, MojoExecution other) {
    return one.getGoal().equals(other.getGoal())
        && one.getGroupId().equals(other.getGroupId())
        && one.getArtifactId().equals(other.getArtifactId());
  }

  private List<MojoExecution> plan(MavenProject project) {
    MavenSession ofProject = session.clone();
    ofProject.setCurrentProject(project);
    try {
      return lifecycle
          .calculateExecutionPlan(ofProject, goals().toArray(String[]::new))
          .getMojoExecutions();
    } catch (Exception e) {
      // A module that Maven can't plan fails by itself, with a better message, when its turn comes.
      return List.of();
    }
  }

  private List<String> goals() {
    List<String> goals = session.getGoals();
    String byDefault = session.getTopLevelProject().getDefaultGoal();
    return goals.isEmpty() && byDefault != null ? List.of(byDefault.strip().split("\\s+")) : goals;
  }

  /**
   * The modules, as in {@link MavenProject#getId()}, that will not run any more: they failed, or
   * one that they need did.
   */
  Set<String> lostProjects() {
    List<MavenProject> failed =
        session.getProjects().stream()
            .filter(project -> session.getResult().getBuildSummary(project) instanceof BuildFailure)
            .toList();
    List<MavenProject> lost = new ArrayList<>(failed);
    failed.forEach(
        project ->
            lost.addAll(session.getProjectDependencyGraph().getDownstreamProjects(project, true)));
    return lost.stream().map(MavenProject::getId).collect(Collectors.toUnmodifiableSet());
  }
}
