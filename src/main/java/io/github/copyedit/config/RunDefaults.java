package io.github.copyedit.config;

import java.util.Locale;
import java.util.Optional;

/**
 * What one run takes for granted of articles that don't say it themselves, and its profile; it
 * beats configuration.
 *
 * @param languageOfAll whether the language also holds for articles and passages that say theirs
 */
public record RunDefaults(
    Optional<Locale> language,
    boolean languageOfAll,
    Optional<EncodingChoice> encoding,
    Optional<ProfileName> profile) {

  public static final RunDefaults NONE =
      new RunDefaults(Optional.empty(), false, Optional.empty(), Optional.empty());
}
