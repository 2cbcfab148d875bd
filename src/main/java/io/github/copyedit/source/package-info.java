/** Finds files and reads them. */
package io.github.copyedit.source;
