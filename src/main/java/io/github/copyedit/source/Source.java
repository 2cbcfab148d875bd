package io.github.copyedit.source;

import io.github.copyedit.text.LineIndex;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A file, decoded.
 *
 * @param file path in reports, with forward slashes
 * @param text without the byte order mark; offsets everywhere count in it
 * @param charset that the file's bytes were read in
 */
public record Source(String file, String text, LineIndex lines, Charset charset) {

  /** A file in UTF-8. */
  public static Source of(String file, String text) {
    return of(file, text, StandardCharsets.UTF_8);
  }

  static Source of(String file, String text, Charset charset) {
    return new Source(file, text, LineIndex.of(text), charset);
  }

  /** The file's extension in lower case, without the dot; empty when it has none. */
  public String extension() {
    return extension(file);
  }

  static String extension(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
