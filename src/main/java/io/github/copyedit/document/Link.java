package io.github.copyedit.document;

import io.github.copyedit.text.Span;

/**
 * @param target as written, decoded
 * @param text what the reader clicks on, empty for an image without alternative text
 * @param source of the target where the format gives it, else of the link
 */
public record Link(String target, String text, Span source) {}
