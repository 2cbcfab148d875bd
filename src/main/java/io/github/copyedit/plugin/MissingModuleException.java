package io.github.copyedit.plugin;

/** A module that can't be had. The message says why, without its full stop. */
final class MissingModuleException extends Exception {

  MissingModuleException(String message, Throwable cause) {
    super(message, cause);
  }
}
