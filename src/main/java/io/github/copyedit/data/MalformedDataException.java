package io.github.copyedit.data;

/**
 * YAML or JSON that can't be read. It has a cause when it is not YAML or JSON at all, none when it
 * is more than is allowed here.
 */
public final class MalformedDataException extends Exception {

  private final int offset;

  /**
   * @param message what is wrong, one line, without the place
   * @param offset where, in the text that was read
   */
  public MalformedDataException(String message, int offset) {
    super(message);
    this.offset = offset;
  }

  public int offset() {
    return offset;
  }
}
