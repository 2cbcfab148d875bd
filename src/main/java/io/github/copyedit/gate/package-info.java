/** Decides whether the copy passes. */
package io.github.copyedit.gate;
