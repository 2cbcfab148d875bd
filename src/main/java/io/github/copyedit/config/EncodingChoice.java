package io.github.copyedit.config;

import io.github.copyedit.source.EncodingLabel;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * The encoding of files that aren't UTF-8.
 *
 * @param charset empty to find it out
 */
public record EncodingChoice(Optional<Charset> charset) {

  private static final String AUTO = "auto";

  /** By a name such as {@code windows-1252}, or {@code auto}; empty for a name nobody knows. */
  public static Optional<EncodingChoice> parse(String name) {
    return name.strip().equalsIgnoreCase(AUTO)
        ? Optional.of(new EncodingChoice(Optional.empty()))
        : EncodingLabel.parse(name).map(charset -> new EncodingChoice(Optional.of(charset)));
  }
}
