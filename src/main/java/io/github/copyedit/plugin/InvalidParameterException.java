package io.github.copyedit.plugin;

/** Says, for a person, which parameter is wrong and what it can be. */
final class InvalidParameterException extends Exception {

  InvalidParameterException(String message) {
    super(message);
  }

  /**
   * @param name without its {@code copyedit.}
   */
  static InvalidParameterException of(String name, Object value, String remedy) {
    return new InvalidParameterException("%s is '%s': %s".formatted(name, value, remedy));
  }
}
