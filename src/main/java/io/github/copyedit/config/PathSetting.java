package io.github.copyedit.config;

import io.github.copyedit.text.Span;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * A path that configuration names.
 *
 * @param place where it stands in the source
 */
record PathSetting(ConfigSource source, Span place, String text) {

  /**
   * @param base what a relative one counts from
   * @throws ConfigException when it is no path
   */
  Path resolve(Path base) {
    try {
      return base.resolve(text).normalize();
    } catch (InvalidPathException e) {
      throw error("is no path: " + e.getReason() + ".", "Write a folder's path.");
    }
  }

  /**
   * @param problem without its subject, which is the path
   */
  ConfigException error(String problem, String remedy) {
    return source.error(place, Wording.quote(text) + " " + problem, remedy);
  }
}
