/** Reads AsciiDoc. Only {@code AsciidocParser} works without AsciidoctorJ. */
package io.github.copyedit.document.asciidoc;
