/** Names and terms, and whether an article writes them in one way. */
package io.github.copyedit.rule.newsroom.names;
