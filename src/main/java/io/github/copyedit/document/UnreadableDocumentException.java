package io.github.copyedit.document;

/** Says, for a person, why a parser can't read a file and what to do. */
public final class UnreadableDocumentException extends RuntimeException {

  public UnreadableDocumentException(String message) {
    super(message);
  }
}
