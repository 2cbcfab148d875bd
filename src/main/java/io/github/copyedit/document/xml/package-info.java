/** Reads the news industry's XML, feeds, DocBook, DITA, and XML that configuration describes. */
package io.github.copyedit.document.xml;
