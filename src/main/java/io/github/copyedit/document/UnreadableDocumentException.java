package io.github.copyedit.document;

import java.util.List;

/** Says, for a person, why a parser can't read a file, or a part of it, and what to do. */
public final class UnreadableDocumentException extends RuntimeException {

  // A throwable has to be serializable by its type; nobody writes one.
  private final transient List<Document> readable;

  public UnreadableDocumentException(String message) {
    this(message, List.of());
  }

  /**
   * @param readable the file's other articles, which are checked all the same
   */
  public UnreadableDocumentException(String message, List<Document> readable) {
    super(message);
    this.readable = List.copyOf(readable);
  }

  public List<Document> readable() {
    return readable;
  }
}
