package io.github.copyedit.plugin;

import io.github.copyedit.config.ConfigLocator;
import io.github.copyedit.config.ConfigReader;
import io.github.copyedit.config.ConfigSource;
import io.github.copyedit.config.Configuration;
import io.github.copyedit.config.RuleCatalog;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds and reads the configuration of a module. */
final class ModuleConfiguration {

  private ModuleConfiguration() {}

  /**
   * @param location what the parameter says
   * @param debug is told which one it is
   * @throws io.github.copyedit.config.ConfigException when it can't be read
   */
  static Optional<ConfigSource> find(
      Optional<String> location, Place place, Consumer<CharSequence> debug) {
    Optional<ConfigSource> source =
        location
            .map(name -> ConfigLocator.at(name, Wiring.class.getClassLoader(), place.base()))
            .or(() -> ConfigLocator.find(place.base(), place.configRoot()));
    source.ifPresent(found -> debug.accept("Configuration: " + found.name()));
    return source;
  }

  /** What {@link #find} finds, read. */
  static Configuration read(
      Optional<String> location, Place place, RuleCatalog catalog, Consumer<CharSequence> debug) {
    return read(find(location, place, debug), place, catalog);
  }

  /**
   * @return the default where there is none; with what lies beside it, or beside the place where it
   *     would
   * @throws io.github.copyedit.config.ConfigException when it doesn't hold
   */
  static Configuration read(Optional<ConfigSource> source, Place place, RuleCatalog catalog) {
    Path base = source.flatMap(ConfigSource::folder).orElse(place.configRoot());
    return source
        .map(found -> ConfigReader.read(found, catalog))
        .orElse(Configuration.DEFAULT)
        .withExtras(base);
  }
}
