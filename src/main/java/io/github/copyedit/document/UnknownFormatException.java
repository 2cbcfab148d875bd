package io.github.copyedit.document;

/**
 * The file is well made, but no article in a format that is known, as any XML or JSON may be. It is
 * not read, and the run says so once for all files alike.
 */
public final class UnknownFormatException extends RuntimeException {

  private final String remedy;

  /**
   * @param message what such files are, to follow "12 files are": {@code XML with the root element
   *     <project>, which is no format that is known}
   * @param remedy one sentence that says what to do
   */
  public UnknownFormatException(String message, String remedy) {
    super(message);
    this.remedy = remedy;
  }

  public String remedy() {
    return remedy;
  }
}
