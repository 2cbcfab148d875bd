package io.github.copyedit.config;

import io.github.copyedit.text.Span;
import java.net.URI;

/**
 * A server of LanguageTool's that configuration names.
 *
 * @param place where it stands in the source
 */
record ServerSetting(ConfigSource source, Span place, URI address) {

  /** What else is configured that a server can't be told. */
  ConfigException cannot(String what, String remedy) {
    return source.error(place, "a server checks without " + what + ".", remedy);
  }
}
