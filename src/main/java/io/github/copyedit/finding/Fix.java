package io.github.copyedit.finding;

import io.github.copyedit.text.Span;

/**
 * A change that can be made without a second look: put {@code replacement} where {@code source} is.
 */
public record Fix(Span source, String replacement) {}
