/** Reads the news industry's JSON, and JSON Lines that configuration describes. */
package io.github.copyedit.document.json;
