package io.github.copyedit.plugin;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.execution.BuildFailure;
import org.apache.maven.execution.BuildSummary;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/**
 * Which executions of a goal this build will run, by Maven's own plan: so it holds for goals on the
 * command line, for executions in phases that this build doesn't reach, and for modules without the
 * plugin.
 */
final class PlannedExecutions implements ReactorVerdict.Build {

  private final MavenSession session;
  private final LifecycleExecutor lifecycle;
  private final MojoExecution like;

  /**
   * @param like an execution of the goal
   */
  PlannedExecutions(MavenSession session, LifecycleExecutor lifecycle, MojoExecution like) {
    this.session = session;
    this.lifecycle = lifecycle;
    this.like = like;
  }

  /** Executions in a forked lifecycle are not among them. */
  @Override
  public Set<String> planned() {
    return session.getProjects().stream()
        .flatMap(
            project ->
                executions(project).stream().map(planned -> ExecutionId.of(project, planned).key()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The goal's executions in one module. */
  List<MojoExecution> executions(MavenProject project) {
    return plan(project).stream().filter(this::isSameGoal).toList();
  }

  private boolean isSameGoal(MojoExecution planned) {
    return planned.getGoal().equals(like.getGoal())
        && planned.getGroupId().equals(like.getGroupId())
        && planned.getArtifactId().equals(like.getArtifactId());
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
   * The modules, by Maven's id, that will not run any more: they ended, with the goal or (restored
   * from a build cache) without, or one that they need has failed.
   */
  @Override
  public Set<String> over() {
    Set<MavenProject> over = new HashSet<>();
    for (MavenProject project : session.getProjects()) {
      BuildSummary summary = session.getResult().getBuildSummary(project);
      if (summary != null) {
        over.add(project);
      }
      if (summary instanceof BuildFailure) {
        over.addAll(session.getProjectDependencyGraph().getDownstreamProjects(project, true));
      }
    }
    return over.stream().map(MavenProject::getId).collect(Collectors.toUnmodifiableSet());
  }
}
