/** What shows only when articles are compared, and where they lie. */
package io.github.copyedit.rule.newsroom.tree;
