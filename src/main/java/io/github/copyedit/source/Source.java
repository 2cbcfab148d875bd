package io.github.copyedit.source;

import io.github.copyedit.text.LineIndex;
import io.github.copyedit.text.Position;
import io.github.copyedit.text.Span;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A file, decoded.
 *
 * @param file path in reports, with forward slashes
 * @param text without the byte order mark; offsets everywhere count in it
 * @param charset that the file's bytes were read in
 * @param parts of a format without lines, in order and without a gap: each line of the text is a
 *     paragraph there; none where the text is what the author typed
 */
public record Source(String file, String text, LineIndex lines, Charset charset, List<Part> parts) {

  /**
   * A part of a file, such as the body and the footnotes of a word processor's.
   *
   * @param name for people, such as {@code footnotes}
   * @param extent whole lines
   */
  public record Part(String name, Span extent) {}

  public Source {
    parts = List.copyOf(parts);
  }

  /** A file in UTF-8. */
  public static Source of(String file, String text) {
    return of(file, text, StandardCharsets.UTF_8);
  }

  static Source of(String file, String text, Charset charset) {
    return new Source(file, text, LineIndex.of(text), charset, List.of());
  }

  public static Source inParts(String file, String text, List<Part> parts) {
    return new Source(file, text, LineIndex.of(text), StandardCharsets.UTF_8, parts);
  }

  /** The part that holds the offset; empty where the file has lines. */
  public Optional<Part> partAt(int offset) {
    return parts.stream()
        .filter(part -> part.extent().start() <= offset)
        .reduce((earlier, later) -> later);
  }

  /**
   * Line and column as a person counts them: in a part, the paragraph within it and the character
   * within the paragraph.
   */
  public Position position(int offset) {
    Position position = lines.position(offset);
    return partAt(offset)
        .map(part -> lines.position(part.extent().start()).line() - 1)
        .map(before -> new Position(position.line() - before, position.column()))
        .orElse(position);
  }

  /** The file's extension in lower case, without the dot; empty when it has none. */
  public String extension() {
    return extension(file);
  }

  /** The extension of a path, as {@link #extension()} gives it. */
  public static String extension(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
