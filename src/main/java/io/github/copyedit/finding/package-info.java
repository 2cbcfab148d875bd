/** What a run finds, as values. */
package io.github.copyedit.finding;
