/** What a system or a tool left in the copy. */
package io.github.copyedit.rule.newsroom.leaks;
