/** How hard a text is to read. */
package io.github.copyedit.rule.newsroom.readability;
