package io.github.copyedit.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.graph.Exclusion;

/** The modules that LanguageTool has, of the version that this plugin is made for. */
final class LanguageModules {

  private static final String RESOURCE = "languagetool.properties";
  private static final String SCOPE = "runtime";
  private static final String ANY = "*";
  private static final String READS_NGRAMS = "org.apache.lucene";

  /** Rules of other languages ask its dictionary whether a word that they don't know is English. */
  private static final String ENGLISH = "en";

  private final Properties properties;

  private LanguageModules(Properties properties) {
    this.properties = properties;
  }

  static LanguageModules read() {
    Properties properties = new Properties();
    try (InputStream resource = LanguageModules.class.getResourceAsStream(RESOURCE)) {
      properties.load(resource);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new LanguageModules(properties);
  }

  /** Of LanguageTool. */
  String version() {
    return properties.getProperty("version");
  }

  /** Codes of all languages that there is a module for, sorted. */
  List<String> languages() {
    return words("languages").toList();
  }

  /**
   * The module for a language. An article may name any: only what is on LanguageTool's own list is
   * ever asked for.
   *
   * @param language code
   * @param ngrams whether n-gram data is to be read, which takes a library more
   */
  Optional<LanguageModule> of(String language, boolean ngrams) {
    return languages().contains(language)
        ? Optional.of(module(language, ngrams))
        : Optional.empty();
  }

  /** OpenNLP's language detector and its model. */
  List<Dependency> detector() {
    Dependency library =
        dependency("org.apache.opennlp:opennlp-tools:" + detectorVersion())
            // The logger is the plugin's.
            .setExclusions(List.of(exclusion("*:*")));
    String model = properties.getProperty("opennlp.model");
    return List.of(library, dependency("org.apache.opennlp:opennlp-models-langdetect:" + model));
  }

  /** Of OpenNLP. */
  String detectorVersion() {
    return properties.getProperty("opennlp");
  }

  private LanguageModule module(String language, boolean ngrams) {
    List<Exclusion> without =
        words("without." + language)
            .map(LanguageModules::exclusion)
            .filter(exclusion -> !(ngrams && exclusion.getGroupId().equals(READS_NGRAMS)))
            .toList();
    Dependency other = language.equals(ENGLISH) ? channel() : dependency(coordinates(ENGLISH));
    return new LanguageModule(
        language,
        coordinates(language),
        List.of(dependency(coordinates(language)).setExclusions(without), other));
  }

  private String coordinates(String language) {
    return "org.languagetool:language-" + language + ":" + version();
  }

  /** LanguageTool names one class of it at each check; its users are among what is left out. */
  private Dependency channel() {
    return dependency("io.grpc:grpc-api:" + properties.getProperty("grpc"))
        .setExclusions(List.of(exclusion("*:*")));
  }

  private static Dependency dependency(String coordinates) {
    return new Dependency(new DefaultArtifact(coordinates), SCOPE);
  }

  private static Exclusion exclusion(String name) {
    String[] parts = name.split(":");
    return new Exclusion(parts[0], parts[1], ANY, ANY);
  }

  private Stream<String> words(String key) {
    return Stream.of(properties.getProperty(key, "").split(" +")).filter(word -> !word.isEmpty());
  }
}
