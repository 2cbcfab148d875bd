/** The model of an article, and the interface of parsers. */
package io.github.copyedit.document;
