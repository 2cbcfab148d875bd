package io.github.copyedit.plugin;

import io.github.copyedit.config.RulePlans;
import io.github.copyedit.document.DocumentParser;
import io.github.copyedit.document.FormatSettings;
import io.github.copyedit.rule.GrammarChecker;
import io.github.copyedit.rule.LanguageDetector;
import io.github.copyedit.rule.grammar.RemoteChecker;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import javax.inject.Inject;
import javax.inject.Named;
import javax.inject.Singleton;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;

/**
 * Keeps the grammar checkers and the parsers, of which some take seconds to load, for all modules
 * of a build. There is one instance a class realm, that is one for a build, unless a module gives
 * the plugin dependencies of its own; a daemon keeps it for the next build.
 */
@Named
@Singleton
public class Engine {

  /**
   * @param preferred decides the country of articles that only say their language
   */
  private record Wanted(LanguageModule module, Locale preferred) {}

  private final RepositorySystem repositories;
  private final LanguageModules modules = LanguageModules.read();
  private final Map<FormatSettings, List<DocumentParser>> parsers = new ConcurrentHashMap<>();
  private final Map<LanguageModule, ClassLoader> loaders = new ConcurrentHashMap<>();
  private final Map<Wanted, GrammarChecker> checkers = new ConcurrentHashMap<>();
  private Optional<LanguageDetector> detector = Optional.empty();

  /**
   * @param repositories gets LanguageTool's modules
   */
  @Inject
  public Engine(RepositorySystem repositories) {
    this.repositories = repositories;
  }

  /** Loads nothing yet. */
  List<DocumentParser> parsers(FormatSettings formats) {
    return parsers.computeIfAbsent(formats, Wiring::parsers);
  }

  LanguageModules modules() {
    return modules;
  }

  /** Gets modules for a project, from its repositories. */
  ModuleResolver resolver(MavenSession session, MavenProject project) {
    return new ModuleResolver(repositories, session, project);
  }

  /**
   * Loads nothing yet. The first to need a language resolves and loads it for all.
   *
   * @param preferred decides the country of articles that only say their language
   * @param version of the plugin
   * @param lines is told which languages are started
   */
  ModuleGrammar grammar(
      RulePlans plans,
      Locale preferred,
      ModuleResolver resolver,
      String version,
      Consumer<String> lines) {
    if (plans.server().isPresent()) {
      // Nothing of LanguageTool is needed then.
      return new ServerGrammar(new RemoteChecker(plans.server().get(), preferred), plans);
    }
    return new RunGrammar(
        modules,
        module -> checker(module, preferred, resolver, lines),
        plans,
        resolveGoal(version));
  }

  /**
   * Tells languages apart. Loads nothing yet: the first to need it resolves and loads it for all.
   *
   * @param version of the plugin
   */
  RunDetector detector(ModuleResolver resolver, String version) {
    return new RunDetector(
        () -> detector(resolver), modules.detectorVersion(), resolveGoal(version));
  }

  /**
   * A name for the code of a run, of which other code has another.
   *
   * @param versions of the tool and its engines, by name
   * @param parts classes of all parsers, and of those that make rules
   * @param settings of the run beside the plans of its files
   * @return empty where the code may change under us
   */
  Optional<String> name(Map<String, String> versions, List<Class<?>> parts, String... settings) {
    return EngineName.of(versions, parts, settings);
  }

  private static String resolveGoal(String version) {
    return "io.github.copyedit:copyedit-maven-plugin:" + version + ":resolve";
  }

  private synchronized LanguageDetector detector(ModuleResolver resolver)
      throws MissingModuleException {
    if (detector.isEmpty()) {
      ClassLoader own = Engine.class.getClassLoader();
      detector =
          Optional.of(
              RunDetector.in(
                  new EngineLoader(
                      resolver.resolve(modules.detector()), EngineLoader.DETECTOR, own)));
    }
    return detector.get();
  }

  private GrammarChecker checker(
      LanguageModule module, Locale preferred, ModuleResolver resolver, Consumer<String> lines)
      throws MissingModuleException {
    ClassLoader loader = loader(module, resolver, lines);
    return checkers.computeIfAbsent(
        new Wanted(module, preferred),
        wanted -> LoadedChecker.in(loader, preferred, Runtime.getRuntime().availableProcessors()));
  }

  private synchronized ClassLoader loader(
      LanguageModule module, ModuleResolver resolver, Consumer<String> lines)
      throws MissingModuleException {
    ClassLoader known = loaders.get(module);
    if (known != null) {
      return known;
    }
    ClassLoader own = Engine.class.getClassLoader();
    ClassLoader made =
        new EngineLoader(resolver.resolve(module.dependencies()), EngineLoader.GRAMMAR, own);
    lines.accept("Starting LanguageTool %s for %s".formatted(modules.version(), module.name()));
    loaders.put(module, made);
    return made;
  }
}
