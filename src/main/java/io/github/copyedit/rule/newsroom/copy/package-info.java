/** What the rules read of an article, and the lists that they share. */
package io.github.copyedit.rule.newsroom.copy;
