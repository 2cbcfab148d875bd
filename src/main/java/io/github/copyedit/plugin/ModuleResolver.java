package io.github.copyedit.plugin;

import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositoryException;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;

/**
 * Has Maven get modules as it gets a plugin's dependencies: from the same repositories and mirrors,
 * with the same checksums, and not from any network when the build is offline.
 */
final class ModuleResolver {

  private final RepositorySystem system;
  private final MavenSession session;
  private final MavenProject project;

  ModuleResolver(RepositorySystem system, MavenSession session, MavenProject project) {
    this.system = system;
    this.session = session;
    this.project = project;
  }

  /**
   * The jars and those that they need, in the local repository.
   *
   * @throws MissingModuleException when one of them is neither there nor to be had
   */
  List<Path> resolve(List<Dependency> wanted) throws MissingModuleException {
    CollectRequest tree =
        new CollectRequest(wanted, List.of(), project.getRemotePluginRepositories());
    try {
      return system
          .resolveDependencies(session.getRepositorySession(), new DependencyRequest(tree, null))
          .getArtifactResults()
          .stream()
          .map(result -> result.getArtifact().getFile().toPath())
          .toList();
    } catch (DependencyResolutionException e) {
      throw new MissingModuleException(reason(e), e);
    }
  }

  /** Maven wraps it again and again, the innermost of its own says it best. */
  private static String reason(RepositoryException failure) {
    Throwable innermost = failure;
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      innermost = cause instanceof RepositoryException ? cause : innermost;
    }
    String message = String.valueOf(innermost.getMessage()).strip();
    return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
  }
}
