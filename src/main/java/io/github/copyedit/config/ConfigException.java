package io.github.copyedit.config;

/**
 * Configuration that doesn't hold. The message is for the person who wrote it: place, what is
 * wrong, the line with a caret, and what to do. It has several lines.
 */
public final class ConfigException extends RuntimeException {

  public ConfigException(String message) {
    super(message);
  }

  public ConfigException(String message, Throwable cause) {
    super(message, cause);
  }
}
