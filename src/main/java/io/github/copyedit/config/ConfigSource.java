package io.github.copyedit.config;

import io.github.copyedit.text.LineIndex;
import io.github.copyedit.text.Position;
import io.github.copyedit.text.Span;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A configuration file, read, or a file of words that it names.
 *
 * @param name as people call it in messages: a path, a resource's name or an address
 * @param text without the byte order mark
 * @param location empty for a text that is no file
 */
public record ConfigSource(String name, String text, Optional<URI> location) {

  private static final int MAX_WIDTH = 100;
  private static final int LEAD = 40;

  /** A text that is no file, which has none beside it. */
  public ConfigSource(String name, String text) {
    this(name, text, Optional.empty());
  }

  /**
   * A file by its path from this one's folder; empty where there is none.
   *
   * @throws ConfigException when it can't be read
   */
  Optional<ConfigSource> beside(String path) {
    String folder = name.substring(0, name.lastIndexOf('/') + 1);
    return location.flatMap(from -> ConfigLocator.beside(from, path, folder + path));
  }

  /** Of the files in a folder beside this one, sorted; none where that can't be known. */
  List<String> namesIn(String folder) {
    return location.map(from -> ConfigLocator.namesIn(from, folder)).orElse(List.of());
  }

  /** Where it lies on this machine. */
  Optional<Path> path() {
    return location.flatMap(ConfigLocator::path);
  }

  /** The folder where it lies on this machine. */
  public Optional<Path> folder() {
    return path().map(Path::getParent);
  }

  /** How messages name a place in it. */
  String place(Span span) {
    return name + ":" + LineIndex.of(text).position(span.start());
  }

  /**
   * @param place where the caret stands
   * @param problem one or two sentences
   * @param remedy what to do; may be empty
   */
  ConfigException error(Span place, String problem, String remedy) {
    LineIndex lines = LineIndex.of(text);
    Position position = lines.position(place.start());
    String message = place(place) + ": " + problem + "\n" + excerpt(lines, position, place);
    return new ConfigException(remedy.isEmpty() ? message : message + "\n" + remedy);
  }

  private String excerpt(LineIndex lines, Position position, Span place) {
    Span line = lines.line(position.line());
    String content = line.of(text).stripTrailing();
    int column = position.column() - 1;
    int from =
        content.length() <= MAX_WIDTH ? 0 : Math.max(0, Math.min(column, content.length()) - LEAD);
    int to = Math.min(content.length(), from + MAX_WIDTH);
    String before = from > 0 ? "…" : "";
    int caret = Math.min(column, to);
    int carets = Math.max(1, Math.min(to, column + place.length()) - caret);
    String number = String.valueOf(position.line());
    return "  %s | %s\n  %s | %s%s"
        .formatted(
            number,
            before
                + Wording.visible(content.substring(from, to))
                + (to < content.length() ? "…" : ""),
            " ".repeat(number.length()),
            " ".repeat(before.length() + width(content, Math.min(from, caret), caret)),
            "^"
                .repeat(
                    Math.max(
                        1, width(content, caret, Math.min(content.length(), caret + carets)))));
  }

  /** Columns on a screen, roughly: a character of two code units takes one. */
  private static int width(String line, int from, int to) {
    return to <= from ? 0 : line.codePointCount(from, to);
  }
}
