/** Markdown: CommonMark with tables, strikethrough and YAML front matter. */
package io.github.copyedit.document.markdown;
