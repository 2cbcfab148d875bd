/** Writes the result for people and machines. */
package io.github.copyedit.report;
