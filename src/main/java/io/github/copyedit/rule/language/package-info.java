/** Finds out in which languages articles and their passages are. */
package io.github.copyedit.rule.language;
