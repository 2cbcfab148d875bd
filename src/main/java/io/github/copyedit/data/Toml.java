package io.github.copyedit.data;

/** Reads TOML 1.0. */
public final class Toml {

  private Toml() {}

  /**
   * Reads a TOML document, with positions. Dates and times are text, as written.
   *
   * @throws MalformedDataException when it is not TOML, a key stands twice, or it is nested too
   *     deep
   */
  public static Node.Mapping parse(String text) throws MalformedDataException {
    return new TomlReader(text).read();
  }
}
