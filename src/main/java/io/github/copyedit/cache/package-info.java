/** Keeps what a run found out for the next one. */
package io.github.copyedit.cache;
