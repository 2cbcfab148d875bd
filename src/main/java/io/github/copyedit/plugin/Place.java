package io.github.copyedit.plugin;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystemSession;

/**
 * Where a module lives. All paths are absolute.
 *
 * @param hasPom without one, the module is the working directory
 * @param base the module's folder
 * @param root of the reactor: what paths in reports are relative to
 * @param configRoot the highest folder in which the module's configuration may lie: the root of the
 *     whole build, of which the reactor may be a part
 * @param build the folder of build output
 * @param rootOutput where the whole result of a reactor goes, unless its root says so itself
 * @param modules folders of all that this build runs through, this one included
 * @param nested folders of modules below this one
 * @param sourcesOnCommandLine the value of {@code copyedit.sourceDirectories} there
 * @param languageOnCommandLine whether {@code copyedit.language} is set there
 * @param localRepository where Maven keeps artifacts; empty where it has none
 */
record Place(
    boolean hasPom,
    Path base,
    Path root,
    Path configRoot,
    Path build,
    Path rootOutput,
    Set<Path> modules,
    Set<Path> nested,
    List<String> sourcesOnCommandLine,
    boolean languageOnCommandLine,
    Optional<Path> localRepository) {

  /** In the build directory. */
  static final String OUTPUT = "copyedit";

  private static final String BUILD = "target";

  static Place of(MavenSession session, MavenProject project) {
    Path root = absolute(Path.of(session.getExecutionRootDirectory()));
    // The project that stands in where there is no pom has no file, and "${…}" left in its paths.
    boolean hasPom = project.getFile() != null;
    Path base = hasPom ? absolute(project.getBasedir().toPath()) : root;
    return new Place(
        hasPom,
        base,
        root,
        configRoot(session, base, root),
        build(project, base),
        rootOutput(session, root),
        hasPom ? folders(session.getProjects()) : Set.of(base),
        nested(session, project, base),
        onCommandLine(session),
        session.getUserProperties().containsKey("copyedit.language"),
        localRepository(session));
  }

  private static Path build(MavenProject project, Path base) {
    boolean hasPom = project.getFile() != null;
    return absolute(base.resolve(hasPom ? project.getBuild().getDirectory() : BUILD));
  }

  /** With -pl the root is not among the modules that are built. */
  private static Path rootOutput(MavenSession session, Path root) {
    return session.getAllProjects().stream()
        .filter(project -> project.getFile() != null)
        .filter(project -> absolute(project.getBasedir().toPath()).equals(root))
        .findFirst()
        .map(project -> build(project, root))
        .orElse(root.resolve(BUILD))
        .resolve(OUTPUT);
  }

  private static Path configRoot(MavenSession session, Path base, Path root) {
    return Optional.ofNullable(session.getRequest().getMultiModuleProjectDirectory())
        .map(folder -> absolute(folder.toPath()))
        .filter(root::startsWith)
        .or(() -> Optional.of(root).filter(base::startsWith))
        .orElse(base);
  }

  private static Set<Path> nested(MavenSession session, MavenProject project, Path base) {
    // With -N the reactor doesn't know them, the pom does; a module may name its pom file.
    Stream<Path> inPom =
        project.getModules().stream()
            .map(module -> absolute(base.resolve(module)))
            .map(module -> module.toFile().isFile() ? module.getParent() : module);
    return Stream.concat(folders(session.getAllProjects()).stream(), inPom)
        .filter(folder -> folder.startsWith(base) && !folder.equals(base))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<Path> folders(List<MavenProject> projects) {
    return projects.stream()
        .filter(project -> project.getFile() != null)
        .map(project -> absolute(project.getBasedir().toPath()))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static List<String> onCommandLine(MavenSession session) {
    String value = session.getUserProperties().getProperty("copyedit.sourceDirectories", "");
    return Parameters.filled(List.of(value.split(",")));
  }

  private static Optional<Path> localRepository(MavenSession session) {
    return Optional.ofNullable(session.getRepositorySession())
        .map(RepositorySystemSession::getLocalRepository)
        .map(repository -> absolute(repository.getBasedir().toPath()));
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }
}
