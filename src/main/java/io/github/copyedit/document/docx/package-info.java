/** Reads Word documents. Only {@code DocxParser} works without Apache POI. */
package io.github.copyedit.document.docx;
