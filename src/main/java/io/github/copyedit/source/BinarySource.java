package io.github.copyedit.source;

/**
 * A file that is not text, as it is.
 *
 * @param file path in reports, with forward slashes
 * @param bytes not to be changed
 */
public record BinarySource(String file, byte[] bytes) {}
