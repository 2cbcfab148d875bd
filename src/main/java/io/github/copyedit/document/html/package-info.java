/** Reads HTML: finds the article in the page, and the exact place of each of its words. */
package io.github.copyedit.document.html;
