package io.github.copyedit.lint;

import io.github.copyedit.source.Source;
import io.github.copyedit.text.Position;
import io.github.copyedit.text.Span;
import java.util.Optional;

/**
 * Where something stands in its file, as people count it.
 *
 * @param part of a file without lines, else empty
 */
record Place(Position start, Position end, Optional<String> part) {

  static Place of(Span span, Source source) {
    return new Place(
        source.position(span.start()),
        source.position(span.end()),
        source.partAt(span.start()).map(Source.Part::name));
  }
}
