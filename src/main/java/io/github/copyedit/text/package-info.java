/** Spans, positions, and the way from prose back to the source. */
package io.github.copyedit.text;
