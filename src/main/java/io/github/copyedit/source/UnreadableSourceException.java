package io.github.copyedit.source;

/** Says, for a person, why a file can't be read and what to do. The file's name is not in it. */
public final class UnreadableSourceException extends Exception {

  public UnreadableSourceException(String message) {
    super(message);
  }
}
