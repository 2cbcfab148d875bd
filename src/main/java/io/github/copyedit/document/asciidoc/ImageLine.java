package io.github.copyedit.document.asciidoc;

import io.github.copyedit.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that is a picture.
 *
 * @param alt empty when the line gives none
 */
record ImageLine(String target, Optional<RawText> alt) {

  private static final Pattern LINE =
      Pattern.compile("image::(?<target>[^\\[]{1,1000})\\[(?<attributes>.*+)(?<=\\])");

  static Optional<ImageLine> of(SourceLines lines, int number) {
    String line = lines.line(number);
    Matcher image = LINE.matcher(line);
    if (!image.matches()) {
      return Optional.empty();
    }
    Span inside = new Span(image.start("attributes"), image.end("attributes") - 1);
    return Optional.of(
        new ImageLine(
            image.group("target"),
            LinkAttributes.alt(line, inside)
                .map(span -> lines.part(number, span.start(), span.end()))));
  }
}
