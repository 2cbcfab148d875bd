package io.github.copyedit.config;

import java.util.Locale;
import java.util.Optional;

/**
 * What one run takes for granted of articles that don't say it themselves; it beats configuration.
 */
public record RunDefaults(Optional<Locale> language, Optional<EncodingChoice> encoding) {

  public static final RunDefaults NONE = new RunDefaults(Optional.empty(), Optional.empty());
}
