/** Markdown: CommonMark, its widespread dialects, MDX, and front matter. */
package io.github.copyedit.document.markdown;
