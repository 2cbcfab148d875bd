package io.github.copyedit.plugin;

import io.github.copyedit.config.ConfigException;
import io.github.copyedit.config.Configuration;
import io.github.copyedit.config.RuleCatalog;
import io.github.copyedit.config.RulePlans;
import io.github.copyedit.config.RunChoice;
import io.github.copyedit.document.Document;
import io.github.copyedit.document.UnknownFormatException;
import io.github.copyedit.document.UnreadableDocumentException;
import io.github.copyedit.lint.RuleEngine;
import io.github.copyedit.report.DocumentListing;
import io.github.copyedit.rule.GrammarChecker;
import io.github.copyedit.rule.RulePlan;
import io.github.copyedit.rule.language.DetectingLanguages;
import io.github.copyedit.source.Source;
import io.github.copyedit.source.SourceFile;
import io.github.copyedit.source.SourceFinder;
import io.github.copyedit.source.SourceReader;
import io.github.copyedit.source.UnreadableSourceException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.maven.plugin.MojoExecutionException;

/** Reads one file and lists what is in it. */
final class FileShow {

  private final Place place;
  private final Engine engine;
  private final ModuleResolver resolver;
  private final String version;
  private final Consumer<CharSequence> debug;

  /**
   * @param version of the plugin
   */
  FileShow(
      Place place,
      Engine engine,
      ModuleResolver resolver,
      String version,
      Consumer<CharSequence> debug) {
    this.place = place;
    this.engine = engine;
    this.resolver = resolver;
    this.version = version;
    this.debug = debug;
  }

  /**
   * @throws MojoExecutionException when the file can't be read, or a parameter or the configuration
   *     doesn't hold
   */
  List<String> lines(String name, Parameters.Choice choice, long maxFileSize)
      throws MojoExecutionException {
    try {
      ModuleSettings.atLeast(1, "maxFileSize", maxFileSize);
      RuleCatalog catalog = RuleCatalog.whenAsked(Wiring::ruleInfos);
      Configuration configuration =
          ModuleConfiguration.read(choice.configLocation(), place, catalog, debug);
      RulePlans plans =
          configuration.plan(RunChoice.ALL, ModuleSettings.defaults(choice, place), catalog);
      SourceFile file = file(name);
      RulePlan plan = plans.apply(file.file());
      RuleEngine parts = parts(configuration, plans);
      List<String> lines = new ArrayList<>();
      for (Document document : documents(file, plan, parts, maxFileSize)) {
        Source source = document.source();
        if (lines.isEmpty()) {
          lines.add(file.file() + " (" + source.charset().name() + ")");
          lines.add("profile     " + plans.profile());
        } else {
          lines.add("");
        }
        lines.addAll(DocumentListing.of(parts.languages().settle(document, plan.languages())));
      }
      return lines.isEmpty() ? List.of(file.file() + " holds no article.") : lines;
    } catch (InvalidParameterException | ConfigException e) {
      throw new MojoExecutionException(e.getMessage());
    } catch (ServiceConfigurationError e) {
      throw FailureText.unloadable(e);
    }
  }

  /**
   * Nothing is checked, so neither LanguageTool nor a server is asked, not even for its version.
   */
  private RuleEngine parts(Configuration configuration, RulePlans plans) {
    RunGrammar.Checkers none =
        module -> {
          throw new IllegalStateException("nothing is checked");
        };
    GrammarChecker unused = new RunGrammar(engine.modules(), none, plans, "");
    return Wiring.parts(
        Wiring.rules(),
        engine.parsers(configuration.formats()),
        new DetectingLanguages(engine.detector(resolver, version)),
        unused,
        Wiring.versions(version, unused));
  }

  private SourceFile file(String name) throws InvalidParameterException {
    try {
      Path path = place.base().resolve(name).normalize();
      if (Files.isRegularFile(path)) {
        List<SourceFile> found =
            new SourceFinder(place.root(), List.of(), List.of(), Set.of(), Set.of())
                .find(List.of(path))
                .files();
        if (!found.isEmpty()) {
          return found.get(0);
        }
      }
    } catch (InvalidPathException notAPath) {
      // As good as missing.
    }
    throw InvalidParameterException.of("file", name, "there is no such file in " + place.base());
  }

  private static List<Document> documents(
      SourceFile file, RulePlan plan, RuleEngine parts, long maxFileSize)
      throws MojoExecutionException {
    try {
      return parts.documents(file, new SourceReader(maxFileSize), plan.encoding());
    } catch (UnknownFormatException e) {
      throw new MojoExecutionException(
          "%s is %s. %s".formatted(file.file(), e.getMessage(), e.remedy()));
    } catch (UnreadableSourceException | UnreadableDocumentException e) {
      throw new MojoExecutionException(file.file() + ": " + e.getMessage());
    }
  }
}
