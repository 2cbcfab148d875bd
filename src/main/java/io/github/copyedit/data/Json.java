package io.github.copyedit.data;

/** Reads and writes JSON. */
public final class Json {

  private Json() {}

  /**
   * Reads one JSON value, with positions.
   *
   * @throws MalformedDataException when it is not JSON, or more follows
   */
  public static Node parse(String text) throws MalformedDataException {
    throw new MalformedDataException("not built yet", 0);
  }

  /**
   * A record as one line of JSON: components in their order, an empty Optional left out, no line
   * end.
   */
  public static String write(Object value) {
    return String.valueOf(value);
  }

  /** The same, indented by two blanks, with {@code \n}. */
  public static String writeIndented(Object value) {
    return String.valueOf(value);
  }

  /**
   * A record as {@link #write} wrote it; unknown keys are passed over.
   *
   * @throws MalformedDataException when it is not JSON or doesn't fit
   */
  public static <T> T read(String json, Class<T> type) throws MalformedDataException {
    throw new MalformedDataException("not built yet", 0);
  }
}
