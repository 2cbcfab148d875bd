package io.github.copyedit.report;

/**
 * How words of the console report are set off. What it gets is already harmless; what it returns is
 * printed as it is.
 */
public interface ConsoleStyle {

  /** No colours at all. */
  ConsoleStyle PLAIN = new ConsoleStyle() {};

  default String error(String text) {
    return text;
  }

  default String warning(String text) {
    return text;
  }

  default String suggestion(String text) {
    return text;
  }

  /** A place in a file. */
  default String path(String text) {
    return text;
  }

  default String strong(String text) {
    return text;
  }
}
