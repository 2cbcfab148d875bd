package io.github.copyedit.report;

/** A line for the log. */
public record ConsoleLine(Level level, String text) {

  /** The log's level; a suggestion is information. */
  public enum Level {
    ERROR,
    WARNING,
    INFO
  }

  static ConsoleLine info(String text) {
    return new ConsoleLine(Level.INFO, text);
  }
}
