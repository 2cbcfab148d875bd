/** When an item appeared. */
package io.github.copyedit.rule.newsroom.dates;
