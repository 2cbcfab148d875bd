/** Headlines and section headings. */
package io.github.copyedit.rule.newsroom.headings;
