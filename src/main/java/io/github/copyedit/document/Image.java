package io.github.copyedit.document;

import io.github.copyedit.text.Span;
import java.util.Optional;

/**
 * @param alt empty when the source gives none; an empty string when it gives an empty one
 * @param source of the whole image
 */
public record Image(String target, Optional<String> alt, Span source) {}
