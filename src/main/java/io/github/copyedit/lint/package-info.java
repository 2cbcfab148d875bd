/** Runs rules over documents. */
package io.github.copyedit.lint;
